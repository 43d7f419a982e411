using System.Reflection;

namespace KhuyenCong.Domain.Tests;

public class DisplayNamesTest
{
    private static readonly MethodInfo[] Overloads = typeof(DisplayNames).GetMethods(BindingFlags.Public | BindingFlags.Static);

    [Fact]
    public void There_are_words_for_eleven_enums() =>
        Assert.Equal(
            new HashSet<Type>
            {
                typeof(Hedge), typeof(FundingSource), typeof(FundingStage), typeof(ObservationStatus), typeof(LegalDocumentKind), typeof(Verification),
                typeof(SupportBase), typeof(SupportTier), typeof(SupportEffect), typeof(ReportingParty), typeof(ReportingFrequency),
            },
            [.. Overloads.Select(overload => overload.GetParameters()[0].ParameterType)]);

    [Fact]
    public void Every_value_has_words_of_its_own_in_both_languages()
    {
        foreach (MethodInfo overload in Overloads)
        {
            object[] values = [.. Enum.GetValues(overload.GetParameters()[0].ParameterType).Cast<object>().Where(value => value is not (Hedge.None or SupportTier.None))];
            BilingualText[] texts = [.. values.Select(value => (BilingualText)overload.Invoke(null, [value])!)];
            Assert.Equal(values.Length, texts.Select(text => text.Vietnamese).Distinct(StringComparer.Ordinal).Count());
            Assert.Equal(values.Length, texts.Select(text => text.English).Distinct(StringComparer.Ordinal).Count());
        }
    }

    [Fact]
    public void A_value_that_is_not_defined_has_no_words()
    {
        foreach (MethodInfo overload in Overloads)
        {
            object undefined = Enum.ToObject(overload.GetParameters()[0].ParameterType, 99);
            TargetInvocationException error = Assert.Throws<TargetInvocationException>(() => overload.Invoke(null, [undefined]));
            Assert.IsType<ArgumentOutOfRangeException>(error.InnerException);
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => DisplayNames.Of(Hedge.None));
        Assert.Throws<ArgumentOutOfRangeException>(() => DisplayNames.Of(SupportTier.None));
    }

    [Theory]
    [InlineData(Hedge.Nearly, "gần")]
    [InlineData(Hedge.LessThan, "dưới")]
    [InlineData(Hedge.MoreThan, "hơn")]
    [InlineData(Hedge.Above, "trên")]
    [InlineData(Hedge.SomewhatMoreThan, "khoảng hơn")]
    [InlineData(Hedge.About, "khoảng")]
    [InlineData(Hedge.EquivalentTo, "tương đương")]
    [InlineData(Hedge.Approximately, "xấp xỉ")]
    [InlineData(Hedge.AtLeast, "ít nhất")]
    public void Hedges_are_the_words_that_reports_print(Hedge hedge, string word) => Assert.Equal(word, DisplayNames.Of(hedge).Vietnamese);
}
