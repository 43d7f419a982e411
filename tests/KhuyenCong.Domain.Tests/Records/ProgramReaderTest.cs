using System.Text;
using NodaTime;

namespace KhuyenCong.Domain.Tests;

/// <summary>Bad program documents: the error names file, place, member, value and what was expected.</summary>
public class ProgramReaderTest
{
    // What is altered in the document and how, the marker at which the error must be reported, its path, its code and the value named.
    [Theory]
    [InlineData("\"targets\": [", "\"target\": [], \"targets\": [", "[], \"targets\"", "$.target", "unknown_member", null)]
    [InlineData("khuyencong-program/1", "khuyencong-observations/1", "\"khuyencong-observations/1\"", "$.format", "unknown_format", "\"khuyencong-observations/1\"")]
    [InlineData("\"level\": \"provincial\"", "\"level\": \"district\"", "\"district\"", "$.level", "unknown_word", "\"district\"")]
    [InlineData("\"level\": \"provincial\"", "\"level\": \"national\"", "\"ha_noi\"", "$.province", "bad_value", "\"ha_noi\"")]
    [InlineData("\"province\": \"ha_noi\"", "\"province\": \"ha_tay\"", "\"ha_tay\"", "$.province", "unknown_id", "\"ha_tay\"")]
    [InlineData("  \"province\": \"ha_noi\",\n", "", "{\n  \"format\"", "$", "missing_member", null)]
    [InlineData("{ \"vi\": \"lớp\"", "{ \"vi\": \"đồng\"", "{ \"vi\": \"đồng\"", "$.units[0].name", "duplicate_name", "{ \"vi\": \"đồng\", \"en\": \"courses\" }")]
    [InlineData("\"id\": \"ha_noi.money\"", "\"id\": \"ha_noi.courses\"", "{\n      \"id\": \"ha_noi.courses\", \"name\": { \"vi\": \"kinh phí\"", "$.indicators[1]", "duplicate_id", "*")]
    [InlineData("\"unit\": \"lớp\"", "\"unit\": \"buổi\"", "\"buổi\"", "$.indicators[0].unit", "unknown_unit", "\"buổi\"")]
    [InlineData("\"unit\": \"đồng\"", "\"unit\": \"triệu đồng\"", "\"triệu đồng\", \"nature\"", "$.indicators[1].unit", "wrong_unit", "\"triệu đồng\"")]
    [InlineData("\"decision\": \"1/QĐ-UBND (2021)\"", "\"decision\": \"2/QĐ-UBND (2021)\"", "\"2/QĐ-UBND (2021)\"", "$.decision", "unknown_id", "\"2/QĐ-UBND (2021)\"")]
    [InlineData("\"through\": \"2024-11-30\" },\n  \"planned", "\"through\": \"2025-11-30\" },\n  \"planned", "\"2021-2024\"", "$.years", "bad_value", "\"2021-2024\"")]
    [InlineData("\"from\": \"2023-01-01\"", "\"from\": \"2023-01-02\"", "\"2023-01-02\"", "$.stages[1].implementation.from", "bad_value", "\"2023-01-02\"")]
    [InlineData("\"id\": \"made_up_2021_2024\"", "\"id\": \"national_2021_2025\"", "\"national_2021_2025\"", "$.id", "bad_value", "\"national_2021_2025\"")]
    [InlineData("\"id\": \"1/QĐ-UBND (2021)\"", "\"id\": \"not_known\"", "\"not_known\"", "$.documents[0].id", "bad_value", "\"not_known\"")]
    [InlineData("[\"years\", \"places\"]", "[\"years\", \"years\"]", "\"years\"],", "$.indicators[0].summable_over[1]", "bad_value", "\"years\"")]
    [InlineData("\"summable_over\": []", "\"summable_over\": [\"none\"]", "\"none\"", "$.indicators[2].summable_over[0]", "bad_value", "\"none\"")]
    [InlineData("\"value\": 7, \"unit\": \"lớp\"", "\"value\": 2, \"unit\": \"lớp\"", "2, \"unit\": \"lớp\", \"hedge\"", "$.targets[1].value", "bad_value", "2")]
    [InlineData("\"value\": 3, \"unit\": \"lớp\"", "\"value\": 9223372036854775808, \"unit\": \"lớp\"", "9223372036854775808", "$.targets[0].value", "bad_value", "9223372036854775808")]
    [InlineData("\"value\": 1.5, \"unit\": \"tỷ đồng\"", "\"value\": 9223372036.5, \"unit\": \"tỷ đồng\"", "750, \"unit\"", "$.targets[3].value", "bad_value", "750")]
    [InlineData("\"value\": 2250.5, \"unit\": \"triệu đồng\"", "\"value\": 0.5, \"unit\": \"đồng\"", "0.5", "$.planned_budget.value", "bad_value", "0.5")]
    [InlineData("[\"decree_45.1\", \"decree_45.9\"]", "[\"decree_45.9\", \"decree_45.9\"]", "\"decree_45.9\"],", "$.contents[0].decree_45[1]", "duplicate_id", "\"decree_45.9\"")]
    [InlineData("\"indicator\": \"ha_noi.courses\", \"stage\": \"first\"", "\"indicator\": \"ha_noi.course\", \"stage\": \"first\"", "\"ha_noi.course\"", "$.targets[0].indicator", "unknown_id", "\"ha_noi.course\"")]
    [InlineData("\"value\": 3, \"unit\": \"lớp\"", "\"value\": 3, \"unit\": \"lao động\"", "\"lao động\", \"citations\"", "$.targets[0].unit", "wrong_unit", "\"lao động\"")]
    [InlineData("\"value\": 3,", "\"value\": 3.5,", "3.5,", "$.targets[0].value", "bad_value", "3.5")]
    [InlineData("\"hedge\": \"at_least\"", "\"hedge\": \"ước\"", "\"ước\"", "$.targets[1].hedge", "unknown_word", "\"ước\"")]
    [InlineData("\"unit\": \"lớp\", \"citations\": [{ \"document\": \"1/QĐ-UBND (2021)\" }]", "\"unit\": \"lớp\", \"citations\": []", "[], \"verification\"", "$.targets[0].citations", "bad_value", "[]")]
    [InlineData("\"upper_value\": 12", "\"upper_value\": 9", "9, \"unit\"", "$.targets[4].upper_value", "bad_value", "9")]
    [InlineData("\"upper_value\": 12", "\"upper_value\": 12.5", "12.5", "$.targets[4].upper_value", "bad_value", "12.5")]
    [InlineData("\"years\": \"2021\"", "\"years\": \"2020\"", "\"2020\"", "$.planned_budget.parts[0].years", "bad_value", "\"2020\"")]
    [InlineData("\"years\": \"2021\"", "\"years\": \"2021-2022\"", "[\n      { \"value\": 1250.5", "$.planned_budget.parts", "duplicate_id", "*")]
    [InlineData("\"value\": 1250.5", "\"value\": 1520.5", "[\n      { \"value\": 1520.5", "$.planned_budget.parts", "bad_value", "*")]
    [InlineData(", \"source\": \"local_province\", \"years\": \"2021\"", "", "{ \"value\": 1250.5", "$.planned_budget.parts[0]", "bad_value", "*")]
    [InlineData("\"value\": 1, \"unit\": \"tỷ đồng\"", "\"value\": -1, \"unit\": \"tỷ đồng\"", "-1, \"unit\"", "$.planned_budget.parts[1].value", "bad_value", "-1")]
    [InlineData("\"value\": 1, \"unit\": \"tỷ đồng\"", "\"value\": 1, \"unit\": \"lớp\"", "\"lớp\", \"source\"", "$.planned_budget.parts[1].unit", "wrong_unit", "\"lớp\"")]
    [InlineData("\"hedge\": \"nearly\"", "\"hedge\": \"gần\"", "\"gần\"", "$.planned_budget.parts[0].hedge", "unknown_word", "\"gần\"")]
    public void Name_place_member_and_value(string text, string replacement, string marker, string path, string code, string? value)
    {
        string altered = AlteredText.Of(ProgramText.Staged, text, replacement);
        DocumentError error = Assert.Throws<DocumentException>(() => PromotionProgram.Read(Encoding.UTF8.GetBytes(altered), "ha-noi.json")).Error;
        Assert.Equal(("ha-noi.json", path, code), (error.DocumentName, error.Path, error.Code));
        string before = altered[..altered.IndexOf(marker, StringComparison.Ordinal)];
        Assert.Equal((before.Split('\n').Length, before.Length - before.LastIndexOf('\n')), (error.Line, error.Column));
        if (!string.Equals(value, "*", StringComparison.Ordinal))
        {
            Assert.Equal(value, error.Value);
        }

        Assert.NotEmpty(error.Expected.Vietnamese);
    }

    [Fact]
    public void The_form_of_an_id_says_that_it_begins_with_a_letter()
    {
        DocumentError error = ErrorOf("\"id\": \"first\"", "\"id\": \"2021_2022\"");
        Assert.Equal(("$.stages[0].id", "bad_value", "\"2021_2022\""), (error.Path, error.Code, error.Value));
        Assert.StartsWith("một chữ thường a-z đứng đầu", error.Expected.Vietnamese, StringComparison.Ordinal);
        Assert.StartsWith("a letter a-z first", error.Expected.English, StringComparison.Ordinal);
    }

    [Fact]
    public void A_target_that_is_repeated_is_named_by_its_indicator_and_stage() => Assert.All(
        new (string Text, string Replacement, string Problem)[]
        {
            ("\"indicator\": \"ha_noi.courses\", \"stage\": \"first\"", "\"indicator\": \"ha_noi.courses\"", "\"ha_noi.courses\" appears twice"),
            ("\"indicator\": \"ha_noi.courses\", \"value\": 7", "\"indicator\": \"ha_noi.courses\", \"stage\": \"first\", \"value\": 7", "\"ha_noi.courses, first\" appears twice"),
        },
        row =>
        {
            (string text, string replacement, string problem) = row;
            DocumentError error = ErrorOf(text, replacement);
            Assert.Equal(("$.targets[1]", "duplicate_id", problem), (error.Path, error.Code, error.Problem.English));
        });

    // Stages of 3 and 5 lớp make 8: the whole is 8, no more and no less. With one stage alone stated, 3 and what the other brings may make 7.
    [Fact]
    public void The_target_of_the_whole_program_is_the_sum_of_its_stages() => Assert.All(
        new (int Whole, bool IsSecondStated, bool IsRead)[]
        {
            (8, true, true),
            (9, true, false),
            (7, true, false),
            (7, false, true),
            (3, false, true),
            (2, false, false),
        },
        row =>
        {
            (int whole, bool isSecondStated, bool isRead) = row;
            const string First = "{ \"indicator\": \"ha_noi.courses\", \"stage\": \"first\", \"value\": 3,";
            string second = isSecondStated ? First.Replace("first", "second", StringComparison.Ordinal).Replace("3", "5", StringComparison.Ordinal) + " \"unit\": \"lớp\", \"citations\": [{ \"document\": \"1/QĐ-UBND (2021)\" }], \"verification\": \"local\" }, " : string.Empty;
            string text = ProgramText.Staged.Replace(First, second + First, StringComparison.Ordinal)
                .Replace("\"value\": 7, \"unit\": \"lớp\"", string.Create(System.Globalization.CultureInfo.InvariantCulture, $"\"value\": {whole}, \"unit\": \"lớp\""), StringComparison.Ordinal);
            DocumentException? exception = Record.Exception(() => PromotionProgram.Read(Encoding.UTF8.GetBytes(text), "ha-noi.json")) as DocumentException;
            Assert.Equal(isRead, exception is null);
            if (exception is not null)
            {
                Assert.Equal(("bad_value", "the target of the whole program is not the sum of its stages"), (exception.Error.Code, exception.Error.Problem.English));
            }
        });

    private static DocumentError ErrorOf(string text, string replacement)
    {
        string altered = AlteredText.Of(ProgramText.Staged, text, replacement);
        return Assert.Throws<DocumentException>(() => PromotionProgram.Read(Encoding.UTF8.GetBytes(altered), "ha-noi.json")).Error;
    }

    [Fact]
    public void Two_units_of_one_name_are_refused()
    {
        string altered = ProgramText.Staged.Replace(
            "\"units\": [",
            "\"units\": [ { \"id\": \"class\", \"name\": { \"vi\": \"lớp\", \"en\": \"classes\" }, \"citation\": { \"document\": \"1/QĐ-UBND (2021)\" }, \"verification\": \"local\" },",
            StringComparison.Ordinal);
        DocumentError error = Assert.Throws<DocumentException>(() => PromotionProgram.Read(Encoding.UTF8.GetBytes(altered), "ha-noi.json")).Error;
        Assert.Equal(("$.units[1].name", "duplicate_name"), (error.Path, error.Code));
    }

    [Fact]
    public void A_program_of_later_years_is_of_a_province_of_the_last_known_map()
    {
        DocumentError error = Assert.Throws<DocumentException>(() => PromotionProgram.Read(Encoding.UTF8.GetBytes(Later("binh_dinh")), "binh-dinh.json")).Error;
        Assert.Equal(("$.province", "unknown_id", "\"binh_dinh\""), (error.Path, error.Code, error.Value));
        Assert.Contains("30 June 2025", error.Problem.English, StringComparison.Ordinal);
        Assert.StartsWith("\"gia_lai_2025\"", error.Expected.English, StringComparison.Ordinal);
        PromotionProgram program = PromotionProgram.Read(Encoding.UTF8.GetBytes(Later("gia_lai_2025")), "gia-lai.json");
        Assert.Equal(("gia_lai_2025", new LocalDate(2027, 1, 1)), (program.Province!.Id, program.Period.Implementation.Start));
    }

    [Fact]
    public void A_province_before_it_was_made_names_those_it_was_made_of()
    {
        string altered = ProgramText.BinhDinh.Replace("\"province\": \"binh_dinh\"", "\"province\": \"gia_lai_2025\"", StringComparison.Ordinal);
        DocumentError error = Assert.Throws<DocumentException>(() => PromotionProgram.Read(Encoding.UTF8.GetBytes(altered), "gia-lai.json")).Error;
        Assert.Equal(("$.province", "unknown_id"), (error.Path, error.Code));
        Assert.Contains("01/7/2025", error.Problem.Vietnamese, StringComparison.Ordinal);
        Assert.Contains("\"binh_dinh\", \"gia_lai\"", error.Expected.Vietnamese, StringComparison.Ordinal);
    }

    private static string Later(string province) => ProgramText.BinhDinh.Replace("\"2021-2025\"", "\"2027-2031\"", StringComparison.Ordinal)
        .Replace("\"from\": \"2021-01-01\", \"through\": \"2025-12-31\"", "\"from\": \"2027-01-01\", \"through\": \"2031-12-31\"", StringComparison.Ordinal)
        .Replace("\"province\": \"binh_dinh\"", $"\"province\": \"{province}\"", StringComparison.Ordinal);

    [Fact]
    public void An_unknown_id_offers_the_nearest_and_a_file_of_another_format_names_its_format()
    {
        DocumentError unknown = Assert.Throws<DocumentException>(() => PromotionProgram.Read(
            Encoding.UTF8.GetBytes(ProgramText.Staged.Replace("\"stage\": \"second\"", "\"stage\": \"secnd\"", StringComparison.Ordinal)), "ha-noi.json")).Error;
        Assert.StartsWith("một mã đã khai báo; gần nhất: second", unknown.Expected.Vietnamese, StringComparison.Ordinal);
        DocumentError other = Assert.Throws<DocumentException>(() => ObservationDocument.Read(Encoding.UTF8.GetBytes(ProgramText.Staged), "ha-noi.json")).Error;
        Assert.Equal(("$.format", "unknown_format", "\"khuyencong-program/1\""), (other.Path, other.Code, other.Value));
        Assert.Equal("wrong_type", Assert.Throws<DocumentException>(() => PromotionProgram.Read("[]"u8.ToArray(), "list.json")).Error.Code);
    }

    [Fact]
    public void A_stage_to_the_last_day_there_is_is_read_or_refused_but_never_breaks()
    {
        string altered = ProgramText.Staged.Replace("2024", "9999", StringComparison.Ordinal).Replace("9999-11-30", "9999-12-31", StringComparison.Ordinal);
        PromotionProgram program = PromotionProgram.Read(Encoding.UTF8.GetBytes(altered), "ha-noi.json");

        // From 1 March 2021 through 31 December 9999: 7.978 whole years, the last of them to 28 February 9999.
        Assert.Equal(7_978, program.Period.ElapsedYears(new NodaTime.LocalDate(9999, 12, 31)));
        ProgramPeriod whole = new(new YearRange(9998, 9999), new(new(9998, 1, 1), new(9999, 12, 31)));
        Assert.Equal(2, whole.ElapsedYears(new NodaTime.LocalDate(9999, 12, 31)));
    }
}
