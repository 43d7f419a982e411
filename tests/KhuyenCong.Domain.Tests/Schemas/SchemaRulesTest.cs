namespace KhuyenCong.Domain.Tests;

/// <summary>What several members of a document together may not say is refused by schema and reader, and what they may say is not.</summary>
public class SchemaRulesTest
{
    [Theory]
    [InlineData("observations", "\"value\": 18400", "\"value\": 18400.5", "$.observations[0].value: type")]
    [InlineData("observations", "\"value\": 18400", "\"value\": -1", "$.observations[0].value: minimum")]
    [InlineData("observations", "\"value\": 18400", "\"value\": 9223372036854775808", "$.observations[0].value: maximum")]
    [InlineData("observations", "1737.73, \"unit\": \"triệu đồng\"", "1737.73, \"unit\": \"đồng\"", "$.observations[1].value: type")]
    [InlineData("observations", "1737.73, \"unit\": \"triệu đồng\"", "-1, \"unit\": \"tỷ đồng\"", "$.observations[1].value: minimum")]
    [InlineData("program", "\"id\": \"made_up_2021_2024\"", "\"id\": \"national_2021_2024\"", "$.id: not")]
    [InlineData("program", "\"level\": \"provincial\"", "\"level\": \"national\"", "$: not")]
    [InlineData("program", "  \"province\": \"ha_noi\",\n", "", "$: required province")]
    [InlineData("program", "\"id\": \"1/QĐ-UBND (2021)\", \"kind\"", "\"id\": \"not_known\", \"kind\"", "$.documents[0].id: not")]
    [InlineData("program", "\"id\": \"course\"", "\"id\": \"million_dong\"", "$.units[0].id: not")]
    [InlineData("program", "\"unit\": \"đồng\"", "\"unit\": \"tỷ đồng\"", "$.indicators[1].unit: not")]
    [InlineData("program", "\"unit\": \"lớp\", \"nature\": \"flow\"", "\"unit\": \"%\", \"nature\": \"flow\"", "$.indicators[0].nature: not")]
    [InlineData("program", "\"unit\": \"lớp\", \"nature\": \"flow\"", "\"unit\": \"đơn vị\", \"nature\": \"flow\"", "$.indicators[0].nature: not")]
    [InlineData("program", "[\"years\", \"places\"]", "[\"years\", \"years\"]", "$.indicators[0].summable_over: uniqueItems")]
    [InlineData("program", "[\"years\", \"places\"]", "[\"none\"]", "$.indicators[0].summable_over[0]: enum")]
    [InlineData("program", "\"content\": \"decree_45.9\"", "\"content\": \"made_up.content_1\"", "$.indicators[0].content: enum")]
    [InlineData("program", "[\"decree_45.1\", \"decree_45.9\"]", "[\"decree_45.1\", \"decree_45.1\"]", "$.contents[0].decree_45: uniqueItems")]
    [InlineData("program", "\"value\": 2250.5, \"unit\": \"triệu đồng\"", "\"value\": 2250.5, \"unit\": \"đồng\"", "$.planned_budget: anyOf")]
    [InlineData("program", "\"value\": 2250.5, \"unit\": \"triệu đồng\"", "\"value\": 2250, \"unit\": \"lao động\"", "$.planned_budget: anyOf")]
    [InlineData("program", "\"value\": 9, ", "\"value\": 9.5, ", "$.targets[4].value: type")]
    [InlineData("program", "\"upper_value\": 12", "\"upper_value\": 12.5", "$.targets[4].upper_value: type")]
    [InlineData("program", "\"upper_value\": 12", "\"upper_value\": -12", "$.targets[4].upper_value: minimum")]
    [InlineData("program", "\"source\": \"local_province\", \"years\": \"2021\" ", "\"years\": \"first\" ", "$.planned_budget: anyOf")]
    [InlineData("program", ", \"source\": \"local_province\", \"years\": \"2021\" ", "", "$.planned_budget: anyOf")]
    [InlineData("program", "\"value\": 9, ", "\"value\": -9, ", "$.targets[4].value: minimum")]
    [InlineData("support-table", "  \"province\": \"ha_noi\",\n", "", "$: required province")]
    [InlineData("support-table", "\"id\": \"made_up\"", "\"id\": \"national\"", "$: not")]
    [InlineData("support-table", "      \"verified_through\": \"2016-12-31\",\n", "", "$.norms[0]: dependentRequired verified_through")]
    [InlineData("support-table", "      \"in_force\": { \"from\": \"2018-01-01\", \"through\": \"2019-12-31\" },\n", "", "$.norms[1]: dependentRequired in_force")]
    [InlineData(
        "support-table", "      \"in_force\": { \"from\": \"2018-01-01\", \"through\": \"2019-12-31\" },\n      \"verified_through\": \"2018-12-31\",\n", "", "$.norms: anyOf")]
    [InlineData("support-table", "\"rate\": 62.5, \"rate_kind\": \"flat\", \"base\": \"stand_rent\"", "\"base\": \"stand_rent\"", "$.norms[0].levels[2]: anyOf")]
    [InlineData("support-table", "\"kind\": \"spending\", \"base\": \"contract_price\"", "\"base\": \"contract_price\", \"rate_kind\": \"flat\"", "$.norms[0].levels[3]: dependentRequired rate")]
    [InlineData("support-table", "\"tier\": \"commune\", ", "", "$.norms[0].levels[1].caps: anyOf")]
    [InlineData("support-table", "\"tier\": \"commune\"", "\"tier\": \"none\"", "$.norms[0].levels[1].caps: anyOf")]
    [InlineData("support-table", "\"value\": 500, \"unit\": \"nghìn đồng\"", "\"value\": 0.5, \"unit\": \"đồng\"", "$.norms[0].levels[1].caps[1].value: type")]
    [InlineData("support-table", "\"rate\": 40", "\"rate\": 0", "$.norms[0].levels[0].rate: exclusiveMinimum")]
    [InlineData("support-table", "\"multiplier\": 1.2", "\"multiplier\": 1", "$.norms[0].multipliers[0].multiplier: exclusiveMinimum")]
    [InlineData("support-table", "[\"2/QĐ (2018)\", \"97/2010/TT-BTC\"]", "[]", "$.norms[0].references[0].set_by: minItems")]
    public void Refused_by_both(string format, string text, string replacement, string fault)
    {
        string altered = Altered(format, text, replacement);
        Assert.Contains(fault, DocumentFormat.Of(format).Schema.Faults(altered));
        Assert.NotNull(DocumentFormat.Of(format).ErrorOf(altered));
    }

    [Theory]
    [InlineData("observations", "\"value\": 18400", "\"value\": 18400.0")]
    [InlineData("observations", "\"value\": 18400", "\"value\": 9223372036854775807")]
    [InlineData("observations", "\"trained_workers\", \"reporting_unit\": \"nation\", \"period\": \"2014-2020\", \"value\": 18400, \"unit\": \"lao động\"", "\"post_training_employment_rate\", \"reporting_unit\": \"nation\", \"period\": \"2014-2020\", \"value\": -0.5, \"unit\": \"%\"")]
    [InlineData("program", "\"unit\": \"địa phương\", \"nature\": \"level\"", "\"unit\": \"địa phương\", \"nature\": \"ratio\"")]
    [InlineData("program", "[\"decree_45.1\", \"decree_45.9\"]", "[]")]
    [InlineData("program", "\"value\": 750, \"unit\": \"triệu đồng\"", "\"value\": 0, \"unit\": \"đồng\"")]
    [InlineData("program", "\"number\": 1", "\"number\": 99")]
    [InlineData("support-table", "\"rate\": 40", "\"rate\": 100")]
    [InlineData("support-table", "\"rate\": 62.5", "\"rate\": 0.0001")]
    [InlineData("support-table", "\"multiplier\": 1.2", "\"multiplier\": 10")]
    [InlineData("support-table", "\"value\": 0.05, \"unit\": \"tỷ đồng\"", "\"tier\": \"none\", \"value\": 9223372036854775807, \"unit\": \"đồng\"")]
    [InlineData("support-table", ", \"base\": \"stand_rent\"", "")]
    public void Taken_by_both(string format, string text, string replacement) => DocumentFormat.Of(format).RequireGood(Altered(format, text, replacement));

    private static string Altered(string format, string text, string replacement) =>
        AlteredText.Of(DocumentFormat.Of(format).FullDocument, text, replacement);
}
