using System.Text;
using FluentValidation.Results;
using NodaTime;

namespace KhuyenCong.Domain.Tests;

/// <summary>52 of the 63 provinces ended on 30 June 2025: an error about their ids says which id came after.</summary>
public class ProvinceIdFaultTest
{
    private static readonly AdministrativeMap Old = AdministrativeMap.On(new LocalDate(2025, 6, 30));

    public static TheoryData<string, string> Ended =>
    [
        .. Old.Units.Where(unit => AdministrativeMap.Latest.Find(unit.Province) is null)
            .Select(unit => (unit.Province.Id, AdministrativeMap.Latest.SuccessorsOf(unit.Province)[0].Province.Id)),
    ];

    [Fact]
    public void There_are_52_of_them() => Assert.Equal(52, Ended.Count);

    [Theory]
    [MemberData(nameof(Ended))]
    public void Programs_support_tables_figures_and_forms_name_the_successor_first_and_the_last_day(string ended, string successor)
    {
        AssertNames(ended, successor, () => PromotionProgram.Read(Utf8(ProgramText.BinhDinh
            .Replace("\"binh_dinh\"", $"\"{ended}\"", StringComparison.Ordinal)
            .Replace("\"2021-2025\"", "\"2026-2030\"", StringComparison.Ordinal)
            .Replace("\"2021-01-01\"", "\"2026-01-01\"", StringComparison.Ordinal)
            .Replace("\"2025-12-31\"", "\"2030-12-31\"", StringComparison.Ordinal)), "program.json"));
        AssertNames(ended, successor, () => SupportTable.Read(
            Utf8(SupportText.Data("dak-lak-support.json").Replace("\"dak_lak_2025\"", $"\"{ended}\"", StringComparison.Ordinal)), "table.json"));
        AssertNames(ended, "province:" + successor, () => ObservationDocument.Read(
            Utf8($$"""
                { "format": "khuyencong-observations/1", "id": "made_up", "title": "minh họa", "observations": [
                  { "indicator": "trained_workers", "reporting_unit": "province:{{ended}}", "period": "2026", "value": 1, "unit": "lao động" } ] }
                """), "figures.json"));
        ObservationInput input = new() { Indicator = "trained_workers", ReportingUnit = "province:" + ended, Period = ReportingPeriod.Year(2026), Value = 1, Unit = "lao động" };
        ValidationFailure failure = Assert.Single(new ObservationInputValidator().Validate(input).Errors);
        Assert.Contains("30/6/2025", failure.ErrorMessage, StringComparison.Ordinal);
        Assert.Contains($"cần \"province:{successor}\"", failure.ErrorMessage, StringComparison.Ordinal);
        Assert.Contains($"\"province:{successor}\"", Assert.Throws<InvalidOperationException>(() => input.ToObservation()).Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ended))]
    public void Names_that_ended_name_what_came_after(string ended, string successor)
    {
        string name = Old.FindById(ended)!.Name;
        if (AdministrativeMap.Latest.TryFind(name, out ProvinceUnit? unit, out ProvinceNameFailure? failure))
        {
            Assert.Equal((successor, name), (unit.Province.Id, unit.Name));
            return;
        }

        Assert.Equal("other_date", failure.Code);
        Assert.Equal(successor, Assert.Single(failure.Nearest).Province.Id);
        Assert.Contains("30/6/2025", failure.Describe(), StringComparison.Ordinal);
        Assert.Contains("30 June 2025", failure.Describe(DisplayLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_of_later_provinces_name_those_they_were_made_of()
    {
        foreach (ProvinceUnit unit in AdministrativeMap.Latest.Units.Where(unit => Old.Find(unit.Province) is null))
        {
            ProvinceIdFault fault = ProvinceIdFault.Of(unit.Province.Id, Catalogue.National.Atlas, new LocalDate(2020, 1, 1));
            Assert.Equal(Old.PredecessorsOf(unit.Province).Select(part => part.Province.Id), fault.Instead);
            Assert.Contains("01/7/2025", fault.Problem.Vietnamese, StringComparison.Ordinal);
        }
    }

    private static void AssertNames(string ended, string successor, Action read)
    {
        DocumentError error = Assert.Throws<DocumentException>(read).Error;
        Assert.StartsWith($"\"{successor}\"", error.Expected.Vietnamese, StringComparison.Ordinal);
        Assert.StartsWith($"\"{successor}\"", error.Expected.English, StringComparison.Ordinal);
        Assert.Contains($"\"{ended}\"", error.Problem.Vietnamese, StringComparison.Ordinal);
        Assert.Contains("30/6/2025", error.Problem.Vietnamese, StringComparison.Ordinal);
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
