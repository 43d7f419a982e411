using System.Collections.Immutable;
using NodaTime;

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
            "Levels[0].RatePercent: not a rate (value: 0); expected a percentage above 0 and at most 100, with at most 4 decimals.",
            fault.Describe(DisplayLanguage.English));
    }

    [Fact]
    public void A_day_is_printed_as_each_language_prints_days_and_its_value_stays_invariant()
    {
        DefinitionFault fault = new("InForceThrough", RecordRules.OfInterval(new(2016, 2, 29), new(2016, 1, 1))!, new LocalDate(2016, 1, 1));
        Assert.Equal("2016-01-01", fault.Value);
        Assert.Equal("InForceThrough: ngày cuối trước ngày đầu (giá trị: 01/01/2016); cần từ 29/02/2016 trở đi.", fault.Describe());
        Assert.Equal(
            "InForceThrough: the last day is before the first (value: 1 January 2016); expected 29 February 2016 or later.", fault.Describe(DisplayLanguage.English));
    }

    [Fact]
    public void A_quantity_is_printed_in_the_notation_and_the_words_of_each_language()
    {
        ProgramDefinition definition = new()
        {
            Id = "p",
            Targets = [new TargetDefinition { Indicator = NationalIndicators.PromotionFunding, Quantity = new Quantity(-1_500.5m, MeasureUnit.MillionDong) }],
        };
        Assert.False(PromotionProgram.TryCreate(definition, out _, out ImmutableArray<DefinitionFault> faults));
        DefinitionFault fault = Assert.Single(faults, fault => string.Equals(fault.Member, "Targets[0].Quantity", StringComparison.Ordinal));
        Assert.Equal("-1.500,5 triệu đồng", fault.Value);
        Assert.Contains("(giá trị: -1.500,5 triệu đồng)", fault.Describe(), StringComparison.Ordinal);
        Assert.Contains("(value: -1,500.5 million đồng)", fault.Describe(DisplayLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_of_what_is_missing_has_no_value()
    {
        DefinitionFault fault = new("Document", RecordRules.OfMissing("Document"), null);
        Assert.Null(fault.Value);
        Assert.Equal("Document: member \"Document\" is missing; expected a member \"Document\".", fault.Describe(DisplayLanguage.English));
    }
}
