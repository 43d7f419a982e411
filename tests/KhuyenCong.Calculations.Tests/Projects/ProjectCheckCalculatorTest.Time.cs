using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests;

/// <summary>A check takes memory in proportion to what it checks, even where all projects are of one beneficiary and item.</summary>
public partial class ProjectCheckCalculatorTest
{
    [Fact]
    public void Twice_the_projects_take_twice_the_memory()
    {
        ProjectDocument[] documents = [Large(500), Large(500), Large(1_000)];
        long[] bytes = [.. documents.Select(document =>
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            ProjectCheckCalculator.Check(document);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        })];
        Assert.InRange(bytes[2], bytes[1] * 17 / 10, bytes[1] * 23 / 10);
    }

    private static ProjectDocument Large(int count)
    {
        PromotionProject[] projects =
        [
            .. Enumerable.Range(0, count).Select(i => (Kept with { Id = FormattableString.Invariant($"KCQG-2016-{i}") }).Project()),
        ];
        ContractPayment[] payments = [.. Kept.Payments, ProjectHistory.Pay(PaymentKind.Refund, new(2016, 12, 1), 1)];
        return new("large", projects, projects.Select(project => new ImplementationContract(new()
        {
            Id = "HĐ-" + project.Id,
            SignedOn = Kept.Signed,
            Projects = [project],
            Payments = [.. payments],
        })));
    }
}
