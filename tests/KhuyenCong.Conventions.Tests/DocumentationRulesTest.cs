namespace KhuyenCong.Conventions.Tests;

public class DocumentationRulesTest
{
    [Theory]
    [InlineData("TargetValue", null, "has no summary")]
    [InlineData("TargetValue", " \n ", "has no summary")]
    [InlineData("Value", "Gets the value.", "only repeats its name")]
    [InlineData("Id", "The id.", "only repeats its name")]
    [InlineData("TargetValue", "The value of the target.", "only repeats its name")]
    [InlineData("Targets", "Gets or sets a target.", "only repeats its name")]
    [InlineData("Quantity", "The quantities.", "only repeats its name")]
    [InlineData("Class", "The classes", "only repeats its name")]
    [InlineData("IsDefined", "Whether this is defined.", "only repeats its name")]
    [InlineData("ToVndText", "Returns the VND text", "only repeats its name")]
    [InlineData("Count", "...", "only repeats its name")]
    [InlineData("Id", "The id (mã).", null)]
    [InlineData("Id", "The stable id.", null)]
    [InlineData("ToString", "The id.", null)]
    [InlineData("Value", "The value in đồng.", null)]
    [InlineData("Years", "How many years (số năm).", null)]
    public void A_summary_says_more_than_its_name(string name, string? summary, string? fault) =>
        Assert.Equal(fault, DocumentationRules.FaultOf(name, summary, DocumentationTerm.NotNeeded));

    [Theory]
    [InlineData("Target", "What a program is to reach.", "lacks the Vietnamese term")]
    [InlineData("Target", "What a program is to reach (target).", "lacks the Vietnamese term")]
    [InlineData("Target", "Mục tiêu of a program.", "lacks the Vietnamese term")]
    [InlineData("Target", "What \"mục tiêu\" means.", "lacks the Vietnamese term")]
    [InlineData("Target", "The target.", "only repeats its name")]
    [InlineData("Target", "What a program is to reach (mục tiêu).", null)]
    [InlineData("Target", "The target (mục tiêu).", null)]
    [InlineData("Target", "What a program (of a province) is to reach (mục tiêu, chỉ tiêu).", null)]
    public void The_summary_of_a_type_has_the_Vietnamese_term(string name, string summary, string? fault) =>
        Assert.Equal(fault, DocumentationRules.FaultOf(name, summary, DocumentationTerm.NeededInParentheses));

    [Theory]
    [InlineData("Vnd", "The amount in đồng.", "lacks the Vietnamese term")]
    [InlineData("Vnd", "The \"amount\" in đồng, \"whole\".", "lacks the Vietnamese term")]
    [InlineData("Vnd", "The amount (money).", "lacks the Vietnamese term")]
    [InlineData("Vnd", "The amount (số tiền).", null)]
    [InlineData("Nearly", "\"gần\": just under.", null)]
    public void The_summary_of_a_member_has_it_in_parentheses_or_quotes(string name, string summary, string? fault) =>
        Assert.Equal(fault, DocumentationRules.FaultOf(name, summary, DocumentationTerm.Needed));

    [Fact]
    public void A_name_is_split_into_its_words() => Assert.Equal(["To", "VND", "Text", "2"], DocumentationRules.WordsOf("ToVNDText2"));
}
