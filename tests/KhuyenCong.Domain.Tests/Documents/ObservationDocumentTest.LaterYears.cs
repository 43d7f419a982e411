using NodaTime;

namespace KhuyenCong.Domain.Tests;

/// <content>Figures, programs and their documents of days after the last verified one.</content>
public partial class ObservationDocumentTest
{
    public static TheoryData<int> Years => [2026, 2027, 2030, 2035];

    [Theory]
    [MemberData(nameof(Years))]
    public void Figures_of_all_34_provinces_are_checked_written_and_read(int year)
    {
        AdministrativeMap map = AdministrativeMap.On(new LocalDate(year, 12, 31));
        ObservationInput[] inputs =
        [
            .. map.Units.Select((unit, i) => new ObservationInput
            {
                Indicator = "trained_workers", ReportingUnit = "province:" + unit.Province.Id, Period = ReportingPeriod.Year(year), Value = i, Unit = "lao động",
            }),
        ];
        Assert.All(inputs, input => Assert.True(new ObservationInputValidator().Validate(input).IsValid));
        ObservationDocument document = new("made_up", "số liệu minh họa", inputs.Select(input => input.ToObservation()));
        using MemoryStream stream = new();
        document.Write(stream);
        ObservationDocument read = ObservationDocument.Read(stream.ToArray(), "figures.json");
        Assert.Equal(34, read.Observations.Length);
        Assert.Equal(document.Observations.Select(figure => figure.ToString()), read.Observations.Select(figure => figure.ToString()));
        Assert.Empty(new DocumentInputValidator<ObservationDocument>().Validate(new DocumentInput<ObservationDocument> { Name = "figures.json", Utf8 = stream.ToArray() }).Errors);
        Assert.Equal(33 * 34 / 2, read.Observations.Sum(figure => figure.Quantity.Value));
    }

    [Theory]
    [InlineData("2031-01-01")]
    [InlineData("2035-12-31")]
    public void After_2030_no_program_is_known_and_the_words_say_so(string day)
    {
        LocalDate date = NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
        Assert.Null(NationalPrograms.FindOn(date));
        Assert.Contains(
            "No data on programs after 2030", Assert.Throws<ArgumentOutOfRangeException>(() => NationalPrograms.On(date)).Message, StringComparison.Ordinal);
        Assert.Equal("Chưa có dữ liệu về chương trình sau năm 2030", NationalPrograms.DescribeMissing(date));
        Assert.Equal("No data on programs after 2030", NationalPrograms.DescribeMissing(date, DisplayLanguage.English));
    }

    [Fact]
    public void Before_the_first_program_the_words_say_since_when_they_are_known() =>
        Assert.Equal("Chưa có dữ liệu về chương trình trước ngày 01/8/2014", NationalPrograms.DescribeMissing(new LocalDate(2014, 7, 31)));

    [Theory]
    [InlineData("2027-01-01")]
    [InlineData("2030-12-31")]
    public void The_program_of_a_day_before_its_end_is_known_whatever_the_places_are(string day) =>
        Assert.Equal("national_2026_2030", NationalPrograms.On(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value).Id);
}
