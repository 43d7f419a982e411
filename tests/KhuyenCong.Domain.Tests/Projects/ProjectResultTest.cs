using System.Collections.Immutable;
using System.Text;

namespace KhuyenCong.Domain.Tests;

public class ProjectResultTest
{
    private static readonly Indicator s_jobs = NationalIndicators.Get("jobs_created");
    private static readonly Indicator s_revenue = NationalIndicators.Get("establishment_revenue");

    [Fact]
    public void A_result_is_in_a_unit_of_its_indicator()
    {
        PromotionProject project = Project(new ProjectResult
        {
            Indicator = s_revenue,
            Planned = Vnd.FromBillions(2).ToQuantity(),
            Achieved = new Quantity(2_500, MeasureUnit.MillionDong),
        });
        Assert.Equal(
            "jobs_created: planned 40 lao động, achieved -",
            new ProjectResult { Indicator = s_jobs, Planned = new(40, s_jobs.Unit) }.ToString());

        // In a document a number is in the unit of the indicator, money in đồng.
        using MemoryStream written = new();
        new ProjectDocument("made_up", [project]).Write(written);
        Assert.Contains(
            "\"planned\":2000000000,\"achieved\":2500000000",
            string.Concat(Encoding.UTF8.GetString(written.ToArray()).Where(c => !char.IsWhiteSpace(c))),
            StringComparison.Ordinal);
        ProjectResult again = ProjectDocument.Read(written.ToArray(), "again.json").Projects[0].Results.Single();
        Assert.Equal((s_revenue, Vnd.FromMillions(2_500)), (again.Indicator, again.Achieved!.Value.ToVnd()));
    }

    [Fact]
    public void Faults_of_results_are_told_by_member()
    {
        ProjectDefinition definition = Definition(
            new() { Indicator = s_jobs, Planned = new(40, MeasureUnit.Percent), Achieved = new(3.5m, s_jobs.Unit) },
            new() { Indicator = s_revenue, Planned = new(-1, MeasureUnit.Dong) },
            new() { Indicator = s_jobs },
            new() { Indicator = null! });
        Assert.False(PromotionProject.TryCreate(definition, out _, out ImmutableArray<DefinitionFault> faults));
        Assert.Equal(
            [
                ("Results[0].Planned", "wrong_unit"), ("Results[0].Achieved", "bad_value"),
                ("Results[1].Planned", "bad_value"), ("Results[2].Indicator", "duplicate_id"),
                ("Results[3].Indicator", "missing_member"),
            ],
            faults.Select(fault => (fault.Member, fault.Code)));
    }

    [Fact]
    public void An_indicator_that_the_catalogue_does_not_have_is_an_error_at_its_place()
    {
        const string Text =
            """
            {
              "format": "khuyencong-projects/1", "id": "made_up",
              "projects": [
                {
                  "id": "1", "name": "Đề án", "items": [{ "cost": 1, "funding": "national" }],
                  "results": [{ "indicator": "own.capacity", "planned": 5 }]
                }
              ]
            }
            """;
        DocumentError error = Assert.Throws<DocumentException>(
            () => ProjectDocument.Read(Encoding.UTF8.GetBytes(Text), "test.json")).Errors.Single();
        Assert.Equal(("unknown_id", "$.projects[0].results[0].indicator"), (error.Code, error.Path));
    }

    [Fact]
    public void Remarks_and_allocations_are_checked()
    {
        ProjectDefinition definition = new()
        {
            Id = "1",
            Name = "Đề án",
            Items = [new() { Cost = Vnd.Zero, Funding = FundingSource.National, Allocated = -Vnd.FromDong(1), CarriedOver = -Vnd.FromDong(2) }],
            Difficulty = " ",
            Proposal = "",
        };
        Assert.False(PromotionProject.TryCreate(definition, out _, out ImmutableArray<DefinitionFault> faults));
        Assert.Equal(
            ["Items[0].Allocated", "Items[0].CarriedOver", "Difficulty", "Proposal"], faults.Select(fault => fault.Member));
    }

    private static PromotionProject Project(params ProjectResult[] results) => new(Definition(results));

    private static ProjectDefinition Definition(params ProjectResult[] results) => new()
    {
        Id = "1",
        Name = "Đề án",
        Items = [new() { Cost = Vnd.FromMillions(10), Funding = FundingSource.National }],
        Results = [.. results],
    };
}
