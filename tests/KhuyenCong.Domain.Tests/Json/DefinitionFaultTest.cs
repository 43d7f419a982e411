namespace KhuyenCong.Domain.Tests;

public class DefinitionFaultTest
{
    [Fact]
    public void A_fault_is_one_line_in_both_languages()
    {
        DefinitionFault fault = new("Levels[0].RatePercent", CodedFault.Of(ErrorCode.BadValue, Message.NotARate), "0");
        Assert.Equal(
            ("Levels[0].RatePercent", "bad_value", "0", "not a rate"), (fault.Member, fault.Code, fault.Value, fault.Problem.English));
        const string Line = "Levels[0].RatePercent: tỷ lệ không hợp lệ (giá trị: 0);"
            + " cần phần trăm trên 0, không quá 100, nhiều nhất 4 chữ số thập phân.";
        Assert.Equal(Line, fault.Describe());
        Assert.Equal(Line, fault.ToString());
        Assert.Equal(
            "Levels[0].RatePercent: not a rate (value: 0); expected percent above 0 and at most 100, at most 4 decimals.",
            fault.Describe(DisplayLanguage.English));
    }

    [Fact]
    public void A_fault_of_what_is_missing_has_no_value()
    {
        DefinitionFault fault = new("Document", RecordRules.OfMissing("Document"), null);
        Assert.Null(fault.Value);
        Assert.Equal("Document: member \"Document\" is missing; expected a member \"Document\".", fault.Describe(DisplayLanguage.English));
    }
}
