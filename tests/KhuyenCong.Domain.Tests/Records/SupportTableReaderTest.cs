using System.Text;

namespace KhuyenCong.Domain.Tests;

/// <summary>Bad support tables: the error names file, place, member, value and what was expected.</summary>
public class SupportTableReaderTest
{
    private const string Showroom = "\"content\": \"ha_noi.showroom\", \"rate\": 40, \"caps\": [{ \"value\": 0.05, \"unit\": \"tỷ đồng\" }]";

    // What is altered in the document and how, the marker at which the error must be reported, its path, its code and the value named.
    [Theory]
    [InlineData("\"contents\": [", "\"content\": [], \"contents\": [", "[], \"contents\"", "$.content", "unknown_member", null)]
    [InlineData("khuyencong-support-table/1", "khuyencong-support-table/2", "\"khuyencong-support-table/2\"", "$.format", "unknown_format", "\"khuyencong-support-table/2\"")]
    [InlineData("  \"province\": \"ha_noi\",\n", "", "{\n  \"format\"", "$", "missing_member", null)]
    [InlineData("\"id\": \"made_up\"", "\"id\": \"national\"", "\"ha_noi\"", "$.province", "bad_value", "\"ha_noi\"")]
    [InlineData("\"province\": \"ha_noi\"", "\"province\": \"ha_tay\"", "\"ha_tay\"", "$.province", "unknown_id", "\"ha_tay\"")]
    [InlineData("\"from\": \"2015-03-01\"", "\"from\": \"2013-12-31\"", "\"ha_noi\"", "$.province", "unknown_id", "\"ha_noi\"")]
    [InlineData("\"id\": \"made_up\"", "\"id\": \"Made up\"", "\"Made up\"", "$.id", "bad_value", "\"Made up\"")]
    [InlineData("\"document\": \"1/QĐ (2015)\",\n      \"in_force\"", "\"document\": \"3/QĐ\",\n      \"in_force\"", "\"3/QĐ\"", "$.norms[0].document", "unknown_id", "\"3/QĐ\"")]
    [InlineData("\"through\": \"2016-12-31\"", "\"through\": \"2015-02-28\"", "\"2015-02-28\"", "$.norms[0].in_force.through", "bad_value", "\"2015-02-28\"")]
    [InlineData("\"verified_through\": \"2016-12-31\"", "\"verified_through\": \"2017-01-01\"", "\"2017-01-01\"", "$.norms[0].verified_through", "bad_value", "\"2017-01-01\"")]
    [InlineData("\"verified_through\": \"2016-12-31\"", "\"verified_through\": \"2015-02-28\"", "\"2015-02-28\"", "$.norms[0].verified_through", "bad_value", "\"2015-02-28\"")]
    [InlineData("      \"verified_through\": \"2016-12-31\",\n", "", "{\n      \"document\": \"1/QĐ (2015)\"", "$.norms[0]", "missing_member", null)]
    [InlineData("      \"in_force\": { \"from\": \"2015-03-01\", \"through\": \"2016-12-31\" },\n", "", "\"2016-12-31\"", "$.norms[0].verified_through", "bad_value", "\"2016-12-31\"")]
    [InlineData("\"from\": \"2018-01-01\"", "\"from\": \"2015-02-28\"", "{\n      \"document\": \"2/QĐ (2018)\"", "$.norms[1]", "bad_value", "*")]
    [InlineData(
        "      \"in_force\": { \"from\": \"2015-03-01\", \"through\": \"2016-12-31\" },\n      \"verified_through\": \"2016-12-31\",\n", "",
        "{\n      \"document\": \"2/QĐ (2018)\"", "$.norms[1]", "bad_value", "*")]
    [InlineData(
        "      \"in_force\": { \"from\": \"2018-01-01\", \"through\": \"2019-12-31\" },\n      \"verified_through\": \"2018-12-31\",\n", "",
        "[\n        {\n          \"document\": \"28/2018/TT-BTC\", \"from\"", "$.norms[1].changes", "bad_value", "*")]
    [InlineData("\"document\": \"28/2018/TT-BTC\", \"from\"", "\"document\": \"29/2018/TT-BTC\", \"from\"", "\"29/2018/TT-BTC\"", "$.norms[1].changes[0].document", "unknown_id", "\"29/2018/TT-BTC\"")]
    [InlineData("\"from\": \"2019-07-01\"", "\"from\": \"2018-12-31\"", "\"2018-12-31\", \"effect\"", "$.norms[1].changes[0].from", "bad_value", "\"2018-12-31\"")]
    [InlineData("\"from\": \"2019-07-01\"", "\"from\": \"2020-01-01\"", "\"2020-01-01\"", "$.norms[1].changes[0].from", "bad_value", "\"2020-01-01\"")]
    [InlineData("\"effect\": \"not_known\"", "\"effect\": \"levels\"", "\"levels\", \"note\"", "$.norms[1].changes[0].effect", "unknown_word", "\"levels\"")]
    [InlineData("      \"changes\": [", "      \"amended_by\": \"64/2024/TT-BTC\", \"changes\": [", "\"64/2024/TT-BTC\"", "$.norms[1].amended_by", "bad_value", "\"64/2024/TT-BTC\"")]
    [InlineData("      \"verified_through\": \"2016-12-31\",", "      \"verified_through\": \"2016-12-31\", \"amended_by\": \"64/2024\",", "\"64/2024\"", "$.norms[0].amended_by", "unknown_id", "\"64/2024\"")]
    [InlineData(Showroom, "\"content\": \"ha_noi.showrooms\", \"rate\": 40", "\"ha_noi.showrooms\"", "$.norms[0].levels[0].content", "unknown_id", "\"ha_noi.showrooms\"")]
    [InlineData(Showroom, "\"content\": \"product_selection\", \"rate\": 40", "{\n          \"content\": \"product_selection\",\n", "$.norms[0].levels[1]", "duplicate_id", "*")]
    [InlineData(Showroom, "\"content\": \"ha_noi.showroom\"", "{\n          \"content\": \"ha_noi.showroom\"", "$.norms[0].levels[0]", "bad_value", "*")]
    [InlineData(Showroom, "\"content\": \"ha_noi.showroom\", \"rate\": 0", "0,\n          \"note\"", "$.norms[0].levels[0].rate", "bad_value", "0")]
    [InlineData(Showroom, "\"content\": \"ha_noi.showroom\", \"rate\": 100.0001", "100.0001", "$.norms[0].levels[0].rate", "bad_value", "100.0001")]
    [InlineData(Showroom, "\"content\": \"ha_noi.showroom\", \"rate\": 1.00001", "1.00001", "$.norms[0].levels[0].rate", "bad_value", "1.00001")]
    [InlineData(Showroom, "\"content\": \"ha_noi.showroom\", \"rate\": \"40\"", "\"40\"", "$.norms[0].levels[0].rate", "wrong_type", "\"40\"")]
    [InlineData("\"kind\": \"spending\", \"base\": \"contract_price\"", "\"rate_kind\": \"flat\", \"base\": \"contract_price\"", "\"flat\", \"base\": \"contract", "$.norms[0].levels[3].rate_kind", "bad_value", "\"flat\"")]
    [InlineData("\"kind\": \"spending\"", "\"kind\": \"aid\"", "\"aid\"", "$.norms[0].levels[3].kind", "unknown_word", "\"aid\"")]
    [InlineData("\"base\": \"stand_rent\"", "\"base\": \"rent\"", "\"rent\"", "$.norms[0].levels[2].base", "unknown_word", "\"rent\"")]
    [InlineData("\"value\": 0.05", "\"value\": 0", "0, \"unit\": \"tỷ đồng\"", "$.norms[0].levels[0].caps[0].value", "bad_value", "0")]
    [InlineData("\"value\": 0.05", "\"value\": -1", "-1, \"unit\"", "$.norms[0].levels[0].caps[0].value", "bad_value", "-1")]
    [InlineData("\"value\": 0.05", "\"value\": 0.0000000005", "0.0000000005", "$.norms[0].levels[0].caps[0].value", "bad_value", "0.0000000005")]
    [InlineData("\"value\": 0.05", "\"value\": 9223372037", "9223372037", "$.norms[0].levels[0].caps[0].value", "bad_value", "9223372037")]
    [InlineData("\"unit\": \"nghìn đồng\"", "\"unit\": \"mô hình\"", "\"mô hình\"", "$.norms[0].levels[1].caps[1].unit", "wrong_unit", "\"mô hình\"")]
    [InlineData("\"tier\": \"commune\"", "\"tier\": \"province\"", "{ \"tier\": \"province\", \"value\": 500", "$.norms[0].levels[1].caps[1]", "duplicate_id", "*")]
    [InlineData("\"tier\": \"commune\", ", "", "[{ \"tier\": \"province\"", "$.norms[0].levels[1].caps", "bad_value", "*")]
    [InlineData("\"set_by\": [\"2/QĐ (2018)\", \"97/2010/TT-BTC\"]", "\"set_by\": []", "[], \"note\"", "$.norms[0].references[0].set_by", "bad_value", "[]")]
    [InlineData("\"97/2010/TT-BTC\"", "\"97/2010\"", "\"97/2010\"", "$.norms[0].references[0].set_by[1]", "unknown_id", "\"97/2010\"")]
    [InlineData("\"content\": \"conferences\", \"set_by\"", "\"content\": \"publicity\", \"set_by\"", "[\n        {\n          \"content\": \"publicity\", \"set_by\"", "$.norms[0].references", "duplicate_id", "*")]
    [InlineData("\"multiplier\": 1.2", "\"multiplier\": 1", "1, \"effect\"", "$.norms[0].multipliers[0].multiplier", "bad_value", "1")]
    [InlineData("\"multiplier\": 1.2", "\"multiplier\": 10.0001", "10.0001", "$.norms[0].multipliers[0].multiplier", "bad_value", "10.0001")]
    [InlineData("\"effect\": \"rate_and_cap\"", "\"effect\": \"rate\"", "\"rate\",", "$.norms[0].multipliers[0].effect", "unknown_word", "\"rate\"")]
    [InlineData("\"contents\": [\"ha_noi.showroom\"]", "\"contents\": [\"showroom\"]", "\"showroom\"]", "$.norms[0].multipliers[0].contents[0]", "unknown_id", "\"showroom\"")]
    [InlineData("\"citation\": { \"document\": \"1/QĐ (2015)\", \"article\": \"7\" }, ", "", "{\n          \"id\": \"poor_area\"", "$.norms[0].multipliers[0]", "missing_member", null)]
    [InlineData("{ \"vi\": \"điều kiện\", \"en\": \"a condition\" }", "{ \"en\": \"a condition\" }", "{ \"en\": \"a condition\" }", "$.norms[0].levels[1].conditions[0]", "missing_member", null)]
    public void Name_place_member_and_value(string text, string replacement, string marker, string path, string code, string? value)
    {
        string altered = AlteredText.Of(SupportText.MadeUp, text, replacement);
        DocumentError error = Assert.Throws<DocumentException>(() => SupportText.Read(altered)).Error;
        Assert.Equal(("table.json", path, code), (error.DocumentName, error.Path, error.Code));
        int place = altered.IndexOf(marker, StringComparison.Ordinal);
        Assert.True(place >= 0, $"The altered document has no {marker}");
        string before = altered[..place];
        Assert.Equal((before.Split('\n').Length, before.Length - before.LastIndexOf('\n')), (error.Line, error.Column));
        if (!string.Equals(value, "*", StringComparison.Ordinal))
        {
            Assert.Equal(value, error.Value);
        }

        Assert.NotEmpty(error.Expected.Vietnamese);
    }

    [Fact]
    public void A_table_without_rules_is_refused()
    {
        int from = SupportText.MadeUp.IndexOf("\"norms\": [", StringComparison.Ordinal);
        DocumentError error = Assert.Throws<DocumentException>(() => SupportText.Read(SupportText.MadeUp[..from] + "\"norms\": [] }")).Error;
        Assert.Equal(("$.norms", "bad_value", "[]", "at least one norm"), (error.Path, error.Code, error.Value, error.Expected.English));
    }

    [Fact]
    public void A_province_that_the_catalogue_does_not_have_is_refused_for_rules_without_days_too()
    {
        string altered = SupportText.Data("hoa-binh-support.json").Replace("\"province\": \"hoa_binh\"", "\"province\": \"hoa_bin\"", StringComparison.Ordinal);
        DocumentError error = Assert.Throws<DocumentException>(() => SupportTable.Read(Encoding.UTF8.GetBytes(altered), "hoa-binh.json")).Error;
        Assert.Equal(("hoa-binh.json", "$.province", "unknown_id", "\"hoa_bin\""), (error.DocumentName, error.Path, error.Code, error.Value));
    }

    [Fact]
    public void The_format_of_another_document_is_named() => Assert.Equal(
        "unknown_format",
        Assert.Throws<DocumentException>(() => SupportText.Read(SupportText.MadeUp.Replace("khuyencong-support-table", "khuyencong-program", StringComparison.Ordinal))).Error.Code);
}
