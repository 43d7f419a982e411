using KhuyenCong.Calculations;
using KhuyenCong.Domain;

/// <summary>Builds the report on progress.</summary>
internal static class ProgressContent
{
    private const string Missing = "chưa có";

    public static Report Of(ProgramProgress progress) => new(
        $"Tiến độ {progress.Program.Name.Vietnamese} đến ngày {Wording.Day(progress.Date)}",
        [
            progress.Accumulated is { } period
                ? $"Số liệu lũy kế {period.ToString()}, đến hết ngày {Wording.Day(progress.DataDate)}; tiến độ và dự báo tính tại ngày đó"
                : "Chưa có kỳ lũy kế nào kết thúc, nên chưa dùng số liệu nào",
            $"{progress.Program.Decision?.Describe()}, thực hiện từ {Wording.Day(progress.Program.Period.Implementation.Start)} đến {Wording.Day(progress.Program.Period.Implementation.End)}",
            .. NationalPrograms.FindOn(progress.Date) is null ? [NationalPrograms.DescribeMissing(progress.Date)] : Array.Empty<string>(),
            $"Số liệu: {progress.Document.Document.Title.Vietnamese}",
            $"Danh mục: {Catalogue.National.Version}",
        ],
        [.. Highlights(progress)],
        [Targets(progress)])
    {
        Warning = progress.CommonNote is { } note ? Wording.Capital(note) : null,
    };

    private static IEnumerable<Highlight> Highlights(ProgramProgress progress)
    {
        Progress[] results = [.. progress.Lines.Select(line => line.Result)];
        if (results[0].ElapsedShare is { IsDefined: true } elapsed)
        {
            yield return new($"{PrintedNumber.Format(elapsed.TimesPowerOfTen(2).Round(2).GetValueOrDefault())}%", string.Empty, "thời gian thực hiện đã qua");
        }

        string all = $"/{Wording.Number(results.Length)} mục tiêu";
        yield return new(Count(results, ProgressStanding.Ahead, ProgressStanding.OnSchedule), all, "đúng hoặc vượt tiến độ");
        yield return new(Count(results, ProgressStanding.Behind), all, "chậm tiến độ");
        yield return new(Count(results, ProgressStanding.Uncertain, null), all, "chưa xác định được");
    }

    private static string Count(Progress[] results, params ProgressStanding?[] standings) => Wording.Number(results.Count(result => standings.Contains(result.Standing)));

    private static ReportSection Targets(ProgramProgress progress)
    {
        Table table = new(
            "Mục tiêu, kết quả lũy kế, tiến độ và dự báo",
            ["Chỉ tiêu", "Đơn vị", "So với tiến độ", "Mục tiêu", "Kết quả", "Tỷ lệ đạt", "Theo tiến độ", "Dự báo đến hết kỳ"],
            3);
        foreach ((Target target, Observation? actual, Progress result) in progress.Lines)
        {
            table.Add(
                Wording.Capital(target.Indicator.Name.Vietnamese),
                target.Indicator.Unit.Name.Vietnamese,
                result.IsDefined ? result.DescribeStanding() : Wording.None,
                Wording.Number(target.Value),
                actual is null ? Missing : Wording.Number(actual.Value),
                Wording.Percent(result.Attainment),
                result.ExpectedValue.IsDefined ? result.FormatExpected() : Wording.None,
                result.Forecast.Round(0, Wording.Rule(result.Hedge)) is { } forecast ? Wording.Hedged(result.Hedge, PrintedNumber.Format(forecast)) : Wording.None);
        }

        return new("Mục tiêu và tiến độ")
        {
            Chart = Chart(progress),
            Table = table,
            Statements =
            [
                .. progress.Lines.Select(line => new Statement(Wording.Capital(line.Target.Indicator.Name.Vietnamese), line.Result.Describe() + Remarks(line, progress.CommonNote))),
                .. Others(progress),
            ],
        };
    }

    private static BarChart Chart(ProgramProgress progress)
    {
        ExactRatio expected = progress.Lines[0].Result.ExpectedShare;
        return new(
            $"Tỷ lệ đạt từng mục tiêu đến ngày {Wording.Day(progress.DataDate)}",
            "Thanh đậm: từ mức cần đạt theo tiến độ trở lên; thanh nhạt: dưới mức đó."
                + (progress.Lines.Any(line => line.Result.Standing == ProgressStanding.Uncertain) ? " Kết quả là số gần đúng có thể ở bên kia vạch." : string.Empty),
            [.. progress.Lines.Select(BarOf)],
            expected.Value is { } share ? new(share, $"Mức cần đạt theo tiến độ: {progress.Lines[0].Result.FormatExpectedPercent()}") : null);
    }

    private static Bar BarOf(ProgressLine line) => new(
        Wording.Capital(line.Target.Indicator.Name.Vietnamese),
        line.Result.IsDefined ? line.Result.Attainment.Ratio : null,
        line.Result.IsDefined ? line.Result.Attainment.FormatPercent() : line.Result.Describe());

    private static string Remarks(ProgressLine line, string? common)
    {
        List<string> remarks = [];
        if (line.Actual?.Note is { } note && !string.Equals(note.Vietnamese, common, StringComparison.Ordinal))
        {
            remarks.Add(note.Vietnamese);
        }

        return remarks.Count == 0 ? string.Empty : $" ({string.Join("; ", remarks)})";
    }

    /// <summary>A statement about the other figures of the document, so that none is silently left out.</summary>
    private static IEnumerable<Statement> Others(ProgramProgress progress)
    {
        if (progress.OtherFigures.Count > 0)
        {
            string period = progress.Accumulated?.ToString() ?? "nào";
            yield return new(null, $"Tệp còn {Wording.Number(progress.OtherFigures.Count)} số liệu của các kỳ, đơn vị hoặc chỉ tiêu khác, không dùng cho kết quả lũy kế {period}");
        }
    }
}
