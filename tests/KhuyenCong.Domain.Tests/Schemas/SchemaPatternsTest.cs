namespace KhuyenCong.Domain.Tests;

/// <summary>What the patterns of the schemas take, the readers take, and nothing else.</summary>
public class SchemaPatternsTest
{
    [Theory]
    [InlineData("2014-01-31", true)]
    [InlineData("2014-04-30", true)]
    [InlineData("2014-12-31", true)]
    [InlineData("0001-01-01", true)]
    [InlineData("9999-12-31", true)]
    [InlineData("2016-02-29", true)]
    [InlineData("2000-02-29", true)]
    [InlineData("0004-02-29", true)]
    [InlineData("1900-02-29", false)]
    [InlineData("2014-02-29", false)]
    [InlineData("0000-02-29", false)]
    [InlineData("2016-02-30", false)]
    [InlineData("2014-04-31", false)]
    [InlineData("2014-06-31", false)]
    [InlineData("2014-09-31", false)]
    [InlineData("2014-11-31", false)]
    [InlineData("2014-01-32", false)]
    [InlineData("2014-01-00", false)]
    [InlineData("2014-00-01", false)]
    [InlineData("2014-13-01", false)]
    [InlineData("2014-8-01", false)]
    [InlineData("2014-08-1", false)]
    [InlineData("14-08-01", false)]
    [InlineData("12014-08-01", false)]
    [InlineData("-2014-08-01", false)]
    [InlineData("01/08/2014", false)]
    [InlineData("2014-08-01T00:00", false)]
    [InlineData(" 2014-08-01", false)]
    [InlineData("2014–08–01", false)]
    public void Days(string text, bool isDay) =>
        Require(DocumentFormat.Program, ProgramText.Staged.Replace("\"signed_on\": \"2021-02-03\"", $"\"signed_on\": \"{text}\"", StringComparison.Ordinal), isDay);

    [Theory]
    [InlineData("2018", true)]
    [InlineData("2014-2020", true)]
    [InlineData("2014 - 2020", true)]
    [InlineData("2014–2020", true)]
    [InlineData("2014 — 2020", true)]
    [InlineData(" Giai  đoạn 2014-2020", false)]
    [InlineData(" GIAI ĐOẠN  2014-2020 ", true)]
    [InlineData("giai đoạn năm 2014-2020", true)]
    [InlineData("Năm 2018", true)]
    [InlineData("năm giai đoạn 2018", false)]
    [InlineData("năm2018", false)]
    [InlineData("giai đoạn", false)]
    [InlineData("giai doan 2014-2020", false)]
    [InlineData("2014-năm 2020", false)]
    [InlineData("2014/2020", false)]
    [InlineData("2014-2018-2020", false)]
    [InlineData("2014-", false)]
    [InlineData("14-20", false)]
    [InlineData("-2014", false)]
    [InlineData("02014", false)]
    [InlineData("２０１８", false)]
    public void Years(string text, bool isRange) =>
        Require(DocumentFormat.Observations, DocumentText.Altered("\"period\": \"2014-2020\"", $"\"years\": \"{text}\""), isRange);

    [Theory]
    [InlineData("2018", true)]
    [InlineData("0001", true)]
    [InlineData("2014-2020", true)]
    [InlineData("2026-Q1", true)]
    [InlineData("2026-Q4", true)]
    [InlineData("2026-H2", true)]
    [InlineData("2026-09", true)]
    [InlineData("2026-12", true)]
    [InlineData("2026-01/2026-09", true)]
    [InlineData("2025-10/2026-03", true)]
    [InlineData("2024-02-29", true)]
    [InlineData("2024-02-29/2026-03-15", true)]
    [InlineData("2026-01-31/2026-04-30", true)]
    [InlineData("0000", false)]
    [InlineData("0000-Q1", false)]
    [InlineData("0000-01", false)]
    [InlineData("0000-01-01", false)]
    [InlineData("2014-0000", false)]
    [InlineData("2026-Q0", false)]
    [InlineData("2026-Q5", false)]
    [InlineData("2026-q1", false)]
    [InlineData("2026-H3", false)]
    [InlineData("2026-00", false)]
    [InlineData("2026-13", false)]
    [InlineData("2026-9", false)]
    [InlineData("2026-01/2026-13", false)]
    [InlineData("2026/2027", false)]
    [InlineData("2026-Q1/2026-Q3", false)]
    [InlineData("2026-01/2026-03-15", false)]
    [InlineData("2023-02-29", false)]
    [InlineData("2026-04-31/2026-05-01", false)]
    [InlineData("2026-01-01/2026-02-30", false)]
    [InlineData("2014 - 2020", false)]
    [InlineData(" 2018", false)]
    [InlineData("2018 ", false)]
    [InlineData("năm 2018", false)]
    [InlineData("quý III/2026", false)]
    [InlineData("２０１８", false)]
    public void Periods(string text, bool isPeriod) =>
        Require(DocumentFormat.Observations, DocumentText.Altered("\"period\": \"2014-2020\"", $"\"period\": \"{text}\""), isPeriod);

    [Theory]
    [InlineData("nation", true)]
    [InlineData("unallocated", true)]
    [InlineData("region:report_2014_2020.southeast", true)]
    [InlineData("province:ha_noi", true)]
    [InlineData("district:binh_dinh/Hoài Nhơn", true)]
    [InlineData("commune:binh_dinh/Hoài Hương/1", true)]
    [InlineData("organisation:x", true)]
    [InlineData("organisation:Trung tâm: Khuyến công\\n1", true)]
    [InlineData("Nation", false)]
    [InlineData("nation:", false)]
    [InlineData("nation ", false)]
    [InlineData("region:", false)]
    [InlineData("region:Southeast", false)]
    [InlineData("province:ha_noi/Ba Đình", false)]
    [InlineData("province: ha_noi", false)]
    [InlineData("district:binh_dinh", false)]
    [InlineData("district:binh_dinh/", false)]
    [InlineData("district:binh_dinh/ Hoài Nhơn", false)]
    [InlineData("commune:/Hoài Hương", false)]
    [InlineData("organisation:", false)]
    [InlineData("organisation:x ", false)]
    [InlineData("company:x", false)]
    public void Reporting_units(string text, bool isUnit) =>
        Require(DocumentFormat.Observations, DocumentText.Altered("\"reporting_unit\": \"nation\"", $"\"reporting_unit\": \"{text}\""), isUnit);

    private static void Require(DocumentFormat format, string text, bool isGood)
    {
        if (isGood)
        {
            format.RequireGood(text);
        }
        else
        {
            format.RequireBad(text);
        }
    }
}
