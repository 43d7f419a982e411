using System.Collections.Concurrent;

namespace KhuyenCong.Domain.Tests;

/// <summary>A catalogue is read in parts, each once, whoever touches it first.</summary>
public partial class CatalogueTest
{
    private static readonly Func<Catalogue, object>[] Parts =
    [
        catalogue => catalogue.Version,
        catalogue => catalogue.Documents.Length,
        catalogue => catalogue.Units.Length,
        catalogue => catalogue.Decree45Contents.Length,
        catalogue => catalogue.GetIndicator("trained_workers").Name,
        catalogue => catalogue.FindComparability(catalogue.GetIndicator("management_trainees"), catalogue.GetIndicator("management_training_participations"))!.Relation,
        catalogue => string.Join(' ', catalogue.Programs.Select(program => $"{program.Id} {program.Targets.Length}")),
        catalogue => catalogue.ProgramDays,
        catalogue => catalogue.Formulas.Length,
        catalogue => catalogue.MapOn(new(2026, 1, 1)).Get("Gia Lai").Code,
        catalogue => catalogue.RegionSchemes.Sum(scheme => scheme.Regions.Length),
        catalogue => catalogue.FindRegion("report_2014_2020.central_highlands")!.Provinces.Length,
        catalogue => catalogue.NationalSupportTable.Norms.Length,
        catalogue => catalogue.ProvincialSupportTables.Length,
        catalogue => catalogue.ReportingDuties.Length,
    ];

    // 16 files: documents, units, contents, indicators, comparabilities, formulas, provinces, three region schemes, the list of
    // programs and three programs, support levels, reporting duties.
    [Fact]
    public async Task Sixty_four_threads_get_equal_answers_and_read_each_file_once()
    {
        ConcurrentDictionary<string, int> opened = new();
        Catalogue fresh = new(
            new CatalogueReader(name =>
            {
                opened.AddOrUpdate(name, 1, (_, times) => times + 1);
                return AlteredCatalogue.Unaltered(name);
            }).Parts(),
            [],
            []);
        object[] expected = [.. Parts.Select(part => part(Catalogue.National))];
        using Barrier start = new(64);
        object[][] answers = await Task.WhenAll(Enumerable.Range(0, 64).Select(thread => Task.Factory.StartNew(
            () =>
            {
                start.SignalAndWait();

                // Each thread begins at another part.
                object[] own = new object[Parts.Length];
                for (int i = 0; i < Parts.Length; i++)
                {
                    int part = (i + thread) % Parts.Length;
                    own[part] = Parts[part](fresh);
                }

                return own;
            },
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default)));
        Assert.All(answers, own => Assert.Equal(expected, own));
        Assert.Equal(16, opened.Count);
        Assert.All(opened, file => Assert.Equal(1, file.Value));
    }

    [Fact]
    public void A_part_reads_only_its_own_files_and_those_it_needs()
    {
        List<string> opened = [];
        Catalogue fresh = new(
            new CatalogueReader(name =>
            {
                opened.Add(name);
                return AlteredCatalogue.Unaltered(name);
            }).Parts(),
            [],
            []);
        Assert.Empty(opened);
        _ = fresh.Version;
        Assert.Equal(["documents.json"], opened);
        _ = fresh.Programs;
        Assert.DoesNotContain("provinces.json", opened);
        Assert.DoesNotContain("support-levels.json", opened);
        Assert.DoesNotContain("reporting-duties.json", opened);
        opened.Clear();
        _ = fresh.NationalSupportTable;
        Assert.Equal(["support-levels.json"], opened);
    }
}
