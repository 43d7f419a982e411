using System.Text;

namespace KhuyenCong.Domain.Tests;

/// <summary>Records of one id are one thing, wherever they were read; targets, stages, periods and budgets are equal by what they say.</summary>
public class EntityTest
{
    [Fact]
    public void Two_reads_of_one_document_are_equal_part_by_part()
    {
        PromotionProgram one = Read(ProgramText.Staged);
        PromotionProgram other = Read(ProgramText.Staged);
        Assert.True(one == other && !(one != other));
        AssertEqual(one.OwnDocuments, other.OwnDocuments, (left, right) => left == right && !(left != right));
        AssertEqual(one.OwnUnits, other.OwnUnits, (left, right) => left == right && !(left != right));
        AssertEqual(one.OwnIndicators, other.OwnIndicators, (left, right) => left == right && !(left != right));
        AssertEqual(one.Contents, other.Contents, (left, right) => left == right && !(left != right));
        AssertEqual(one.Stages, other.Stages, (left, right) => left == right && !(left != right));
        AssertEqual(one.Targets, other.Targets, (left, right) => left == right && !(left != right));
        AssertEqual([one.PlannedBudget!], [other.PlannedBudget!], (left, right) => left == right && !(left != right));
        AssertEqual([one.Period], [other.Period], (left, right) => left == right && !(left != right));
        AssertEqual([one.Citation], [other.Citation], (left, right) => left == right && !(left != right));
        AssertEqual([one.Name], [other.Name], (left, right) => left == right && !(left != right));
    }

    [Fact]
    public void A_stage_of_another_read_is_a_stage_of_the_program()
    {
        PromotionProgram one = Read(ProgramText.Staged);
        ProgramStage stage = Read(ProgramText.Staged).Stages[0];
        Assert.Equal(3, one.TargetFor(one.OwnIndicators[0], stage).Quantity.Value);
        Assert.Throws<ArgumentException>(() => one.TargetFor(one.OwnIndicators[0], NationalPrograms.Get("national_2014_2020").Stages[0]));
    }

    [Theory]
    [InlineData("\"value\": 3,", "\"value\": 4,")]
    [InlineData("\"value\": 3,", "\"value\": 3, \"hedge\": \"about\",")]
    [InlineData("\"stage\": \"first\", \"value\": 3", "\"stage\": \"second\", \"value\": 3")]
    [InlineData("\"from\": \"2021-03-01\"", "\"from\": \"2021-03-02\"")]
    [InlineData("\"id\": \"made_up_2021_2024\"", "\"id\": \"made_up\"")]
    public void A_target_that_differs_in_quantity_hedge_stage_or_program_is_another(string text, string by)
    {
        Target target = Read(ProgramText.Staged).Targets[0];
        Target other = Read(ProgramText.Staged.Replace(text, by, StringComparison.Ordinal)).Targets[0];
        Assert.True(target != other && !target.Equals(other) && !target.Equals((object)other));
    }

    [Theory]
    [InlineData("\"value\": 2250.5", "\"value\": 2250")]
    [InlineData("\"source\": \"local_province\"", "\"source\": \"local\"")]
    [InlineData("\"id\": \"made_up_2021_2024\"", "\"id\": \"made_up\"")]
    public void A_budget_that_differs_in_amount_source_or_program_is_another(string text, string by)
    {
        PlannedBudget budget = Read(ProgramText.Staged).PlannedBudget!;
        Assert.True(budget != Read(ProgramText.Staged.Replace(text, by, StringComparison.Ordinal)).PlannedBudget);
    }

    [Fact]
    public void Nothing_is_equal_to_nothing_alone()
    {
        Indicator? none = NationalIndicators.Find("none");
        Assert.True(none == NationalIndicators.Find("neither"));
        Assert.True(none != NationalIndicators.TrainedWorkers);
        Assert.True(NationalIndicators.TrainedWorkers != none);
        Assert.False(NationalIndicators.TrainedWorkers.Equals(none));
    }

    [Fact]
    public void Ids_are_compared_letter_for_letter()
    {
        LegalDocument one = new("1/QĐ-UBND (2021)", LegalDocumentKind.Decision, new("a", "b")) { Verification = Verification.Local };
        Assert.True(one == new LegalDocument("1/QĐ-UBND (2021)", LegalDocumentKind.Report, new("c", "d"))
        {
            Verification = Verification.Secondary,
        });
        Assert.True(one != new LegalDocument("1/qđ-ubnd (2021)", LegalDocumentKind.Decision, new("a", "b"))
        {
            Verification = Verification.Local,
        });
    }

    private static PromotionProgram Read(string json) => PromotionProgram.Read(Encoding.UTF8.GetBytes(json), "program.json");

    private static void AssertEqual<T>(IEnumerable<T> left, IEnumerable<T> right, Func<T, T, bool> areEqual)
        where T : class
    {
        Assert.NotEmpty(left);
        Assert.All(left.Zip(right), pair =>
        {
            Assert.NotSame(pair.First, pair.Second);
            Assert.True(areEqual(pair.First, pair.Second));
            Assert.Equal(pair.First, pair.Second);
            Assert.Equal(pair.First.GetHashCode(), pair.Second.GetHashCode());
        });
    }
}
