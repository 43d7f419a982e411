using System.Globalization;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using KhuyenCong.Calculations;
using KhuyenCong.Domain;

namespace KhuyenCong.Benchmarks;

/// <summary>Checking 10,000 projects with 40,000 payments, compared with parsing their JSON.</summary>
[MemoryDiagnoser]
public class CheckingProjects
{
    private const int Count = 10_000;

    private byte[] _utf8 = [];
    private ProjectDocument? _document;

    [GlobalSetup]
    public void Setup()
    {
        PromotionProject[] projects = [.. Projects()];
        ProjectDocument document = new("large", projects, projects.Select(ContractOf));
        using MemoryStream text = new();
        using (Utf8JsonWriter json = new(text))
        {
            JsonSerializer.Serialize(json, document);
        }

        _utf8 = text.ToArray();
        _document = document;
    }

    [Benchmark(Baseline = true)]
    public JsonValueKind Parse()
    {
        using JsonDocument json = JsonDocument.Parse(_utf8);
        return json.RootElement.ValueKind;
    }

    [Benchmark]
    public ProjectVerdict Check() => ProjectCheckCalculator.Check(_document!).Verdict;

    private static IEnumerable<PromotionProject> Projects() => Enumerable.Range(0, Count).Select(i => new PromotionProject(new ProjectDefinition
    {
        Id = string.Create(CultureInfo.InvariantCulture, $"KCQG-2016-{i}"),
        Name = "Hỗ trợ ứng dụng máy móc tiên tiến trong sản xuất đồ gỗ",
        Year = 2016,
        Method = ProjectMethod.Selection,
        Registrant = ProjectRegistrant.ProvincialDepartment,
        Sector = PromotionSector.AgriculturalProcessing,
        Parties =
        [
            new()
            {
                Role = PartyRole.Beneficiary,
                Name = string.Create(CultureInfo.InvariantCulture, $"Hợp tác xã {i}"),
                Form = BeneficiaryForm.Cooperative,
                Place = new() { Province = Province.Parse("binh_dinh"), Kind = CommuneKind.Commune },
            },
        ],
        Items =
        [
            new()
            {
                Content = SupportTable.National.GetContent("advanced_machinery"),
                Activity = Catalogue.National.Decree45Contents[2],
                Item = "máy cưa",
                Cost = Vnd.FromMillions(400),
                Support = Vnd.FromMillions(200),
                Funding = FundingSource.National,
            },
        ],
        Counterpart = Vnd.FromMillions(200),
        TotalInvestment = Vnd.FromMillions(1_000),
        HasNoOtherSupportCommitment = true,
        Steps = [new() { Stage = ProjectStage.Approved, Date = new(2016, 1, 15), By = ProjectAuthority.Minister }],
    }));

    private static ImplementationContract ContractOf(PromotionProject project) => new(new ContractDefinition
    {
        Id = "HĐ-" + project.Id,
        SignedOn = new(2016, 2, 20),
        Projects = [project],
        Payments =
        [
            Pay(PaymentKind.Advance, 6, 100),
            Pay(PaymentKind.Advance, 7, 30),
            Pay(PaymentKind.Clearing, 11, 100),
            Pay(PaymentKind.DirectPayment, 12, 70),
        ],
    });

    private static ContractPayment Pay(PaymentKind kind, int month, int millions) =>
        new() { Kind = kind, Date = new(2016, month, 1), Amount = Vnd.FromMillions(millions), WorkValue = Vnd.FromMillions(800) };
}
