namespace KhuyenCong.Domain.Tests;

public class ObservationDocumentReaderTest
{
    // Columns are counted in DocumentText.Valid, in characters from 1. Line 6 begins with four spaces and
    // { "indicator": "trained_workers", "reporting_unit": "nation", "period": "2014-2020", "value": 18400, "unit": "lao động" }
    // and so has "{" in column 5, "trained_workers" in 20, "nation" in 57, "2014-2020" in 77, 18400 in 99 and "lao động" in 114.
    [Theory]
    [InlineData("\"trained_workers\"", "\"trained_worker\"", "unknown_indicator", 6, 20, "$.observations[0].indicator", "\"trained_worker\"")]
    [InlineData("\"trained_workers\"", "5", "wrong_type", 6, 20, "$.observations[0].indicator", "5")]
    [InlineData("\"trained_workers\"", "\"\"", "empty_text", 6, 20, "$.observations[0].indicator", "\"\"")]
    [InlineData("\"nation\"", "\"province:ha_tay\"", "unknown_reporting_unit", 6, 57, "$.observations[0].reporting_unit", "\"province:ha_tay\"")]
    [InlineData("\"nation\"", "\"region:southeast\"", "unknown_reporting_unit", 6, 57, "$.observations[0].reporting_unit", "\"region:southeast\"")]
    [InlineData("\"2014-2020\"", "\"2020-2014\"", "bad_value", 6, 77, "$.observations[0].period", "\"2020-2014\"")]
    [InlineData("\"2014-2020\"", "2018", "wrong_type", 6, 77, "$.observations[0].period", "2018")]
    [InlineData("18400", "-18400", "negative_value", 6, 99, "$.observations[0].value", "-18400")]
    [InlineData("18400", "18400.5", "fractional_value", 6, 99, "$.observations[0].value", "18400.5")]
    [InlineData("18400", "9223372036854775808", "value_too_large", 6, 99, "$.observations[0].value", "9223372036854775808")]
    [InlineData("18400", "123456789012345678901234567890123456789", "number_not_exact", 6, 99, "$.observations[0].value", "123456789012345678901234567890123456789")]
    [InlineData("18400", "1e-40", "number_not_exact", 6, 99, "$.observations[0].value", "1e-40")]
    [InlineData("18400", "\"18.400\"", "wrong_type", 6, 99, "$.observations[0].value", "\"18.400\"")]
    [InlineData("18400", "null", "wrong_type", 6, 99, "$.observations[0].value", "null")]
    [InlineData("\"lao động\"", "\"mô hình\"", "wrong_unit", 6, 114, "$.observations[0].unit", "\"mô hình\"")]
    [InlineData("\"lao động\"", "\"công nhân\"", "wrong_unit", 6, 114, "$.observations[0].unit", "\"công nhân\"")]
    [InlineData("\"value\": 18400, ", "", "missing_member", 6, 5, "$.observations[0]", null)]
    [InlineData("\"value\"", "\"amount\"", "unknown_member", 6, 100, "$.observations[0].amount", null)]
    [InlineData("\"unit\": \"lao", "\"value\": 1, \"unit\": \"lao", "duplicate_member", 6, 115, "$.observations[0].value", null)]
    public void Errors_in_the_first_figure_are_on_line_6(
        string text, string replacement, string code, int line, int column, string path, string? value) =>
        DocumentErrorTest.AssertStands(DocumentText.ErrorOf(text, replacement), code, line, column, path, value);

    // Line 9 begins with six spaces: "local_province" is in column 17, "disbursed" in 44, 1737.73 in 66, "nearly" in 106.
    [Theory]
    [InlineData("\"local_province\"", "\"province\"", "unknown_word", 9, 17, "$.observations[1].source", "\"province\"")]
    [InlineData("\"disbursed\"", "\"paid\"", "unknown_word", 9, 44, "$.observations[1].stage", "\"paid\"")]
    [InlineData("1737.73", "0.0000001", "fractional_value", 9, 66, "$.observations[1].value", "0.0000001")]
    [InlineData("\"nearly\"", "\"gần\"", "unknown_word", 9, 106, "$.observations[1].hedge", "\"gần\"")]
    [InlineData("\"estimated\"", "\"Estimated\"", "unknown_word", 10, 17, "$.observations[1].status", "\"Estimated\"")]
    [InlineData("\"III.2\"", "\"  \"", "empty_text", 10, 39, "$.observations[1].place", "\"  \"")]
    [InlineData("\"vi\": \"ghi chú\", ", "", "missing_member", 11, 15, "$.observations[1].note", null)]
    [InlineData("\"ghi chú\"", "[]", "wrong_type", 11, 23, "$.observations[1].note.vi", "[]")]
    public void Errors_in_the_second_figure_are_on_lines_8_to_11(
        string text, string replacement, string code, int line, int column, string path, string? value) =>
        DocumentErrorTest.AssertStands(DocumentText.ErrorOf(text, replacement), code, line, column, path, value);

    [Theory]
    [InlineData("observations/1", "observations/2", "unknown_format", 2, 13, "$.format", "\"khuyencong-observations/2\"")]
    [InlineData("\"report\"", "\"Báo cáo\"", "bad_value", 3, 9, "$.id", "\"Báo cáo\"")]
    [InlineData("\"title\": \"Báo cáo\",", "", "missing_member", 1, 1, "$", null)]
    [InlineData("\"id\": \"report\",", "\"id\": \"report\", \"title\": \"Khác\",", "duplicate_member", 4, 12, "$.title", null)]
    [InlineData("\"title\"", "\"name\": 1, \"title\"", "unknown_member", 4, 11, "$.name", null)]
    public void Errors_of_the_document_itself_name_its_members(
        string text, string replacement, string code, int line, int column, string path, string? value) =>
        DocumentErrorTest.AssertStands(DocumentText.ErrorOf(text, replacement), code, line, column, path, value);

    [Fact]
    public void A_duplicate_figure_names_the_first_place()
    {
        // The line in front pushes the figure down to line 7, where "trained_workers" is in column 20 again.
        const string Twice = "    { \"indicator\": \"trained_workers\", \"reporting_unit\": \"nation\", \"period\": \"2014-2020\", \"value\": 5, \"unit\": \"lao động\" },\n";
        DocumentError error = DocumentText.ErrorOf("    { \"indicator\"", Twice + "    { \"indicator\"");
        DocumentErrorTest.AssertStands(error, "duplicate_figure", 7, 20, "$.observations[1].indicator", "\"trained_workers\"");
        Assert.Contains(" $.observations[0] ", error.Problem.English, StringComparison.Ordinal);
        Assert.Contains(" $.observations[0]", error.Problem.Vietnamese, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_indicator_names_the_nearest() =>
        Assert.StartsWith("an indicator's id; nearest: trained_workers, ", DocumentText.ErrorOf("trained_workers", "trained_worker").Expected.English, StringComparison.Ordinal);

    [Fact]
    public void A_wrong_unit_names_the_right_ones()
    {
        Assert.Equal("\"lao động\"", DocumentText.ErrorOf("lao động", "học viên").Expected.Vietnamese);
        Assert.Equal("\"đồng\", \"nghìn đồng\", \"triệu đồng\", \"tỷ đồng\"", DocumentText.ErrorOf("\"triệu đồng\", \"h", "\"lao động\", \"h").Expected.English);
    }

    [Fact]
    public void A_bad_word_names_the_words() =>
        Assert.Equal("one of: final, provisional, estimated, planned", DocumentText.ErrorOf("\"estimated\"", "\"ước\"").Expected.English);
}
