#:project ../src/KhuyenCong.Domain/KhuyenCong.Domain.csproj
#:project ../src/KhuyenCong.Calculations/KhuyenCong.Calculations.csproj

// The national report 2014-2020, computed from its figures:
//   dotnet run samples/national-report.cs
//   dotnet run samples/national-report.cs -- FILE --format text|json
// FILE is a document "khuyencong-observations/1"; without it, samples/data/national-2014-2020.json.
// Exit code 0, or 2 when the file or an option cannot be used.
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using KhuyenCong.Calculations;
using KhuyenCong.Domain;

Console.OutputEncoding = Encoding.UTF8;
string folder = AppContext.GetData("EntryPointFileDirectoryPath") as string ?? "samples";
string? file = null;
string format = "text";
for (int i = 0; i < args.Length; i++)
{
    if (args[i] is "--format")
    {
        format = i + 1 < args.Length ? args[++i] : string.Empty;
        if (format is not ("text" or "json"))
        {
            return Fail($"--format \"{format}\": không có định dạng này; cần text hoặc json.");
        }
    }
    else if (args[i] is "--help" or "-h")
    {
        Console.WriteLine("dotnet run samples/national-report.cs -- [TỆP] [--format text|json]");
        return 0;
    }
    else if (args[i].StartsWith('-'))
    {
        return Fail($"\"{args[i]}\": không có tùy chọn này; cần [TỆP] [--format text|json].");
    }
    else if (file is not null)
    {
        return Fail($"\"{args[i]}\": thừa một tệp; cần một tệp duy nhất.");
    }
    else
    {
        file = args[i];
    }
}

file ??= Path.Combine(folder, "data", "national-2014-2020.json");
ObservationDocument document;
if (string.IsNullOrWhiteSpace(file) || file.Contains('\0', StringComparison.Ordinal))
{
    return Fail($"\"{file}\": không phải tên tệp; cần đường dẫn của một tệp số liệu.");
}

try
{
    using FileStream stream = File.OpenRead(file);
    document = ObservationDocument.Read(stream, file);
}
catch (DocumentException exception)
{
    return Fail(exception.Message);
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
{
    return Fail($"{file}: không đọc được tệp; cần đường dẫn của một tệp số liệu đọc được, định dạng khuyencong-observations/1.");
}

NationalReport report = new(document, NationalPrograms.Get("national_2014_2020"));
Console.Write(format is "json" ? JsonReport.Write(report) : TextReport.Write(report));
return 0;

static int Fail(string message)
{
    Console.Error.WriteLine($"lỗi: {message}");
    return 2;
}

/// <summary>Everything the report says, computed once from the document.</summary>
internal sealed class NationalReport
{
    private static readonly string[] StaffShares =
        ["tenured_staff", "contract_staff", "postgraduate_staff", "university_staff", "intermediate_staff", "field_staff"];

    private readonly HashSet<Observation> _used = [];

    public NationalReport(ObservationDocument document, PromotionProgram program)
    {
        Document = document;
        Program = program;
        YearRange years = program.Period.Years;
        Attainments = [.. program.Targets.Select(target => target.Indicator).Distinct().Select(indicator => Attain(program.TargetFor(indicator), years))];

        Observation? total = Money(FundingSource.StateBudget), national = Money(FundingSource.National), local = Money(FundingSource.Local);
        ShareItem? whole = Named(new("tổng kinh phí", "all money"), total);
        ShareItem[] parts =
        [
            .. new[] { Named(new("kinh phí KCQG", "national money (KCQG)"), national), Named(new("kinh phí KCĐP", "local money (KCĐP)"), local) }.OfType<ShareItem>(),
        ];
        Sources = whole is null ? null : ShareCalculator.Calculate(whole, parts, new("chênh lệch với tổng", "difference to the total"));
        Use(Sources is not null, total, national, local);
        PlannedAttainment = program.PlannedBudget is { } budget ? AttainmentCalculator.Calculate(national, budget) : null;
        Observation? counterpart = document.Find(NationalIndicators.CounterpartCapital, ReportingUnit.Nation, years, FundingSource.Counterpart);
        Leverage = LeverageCalculator.Calculate(counterpart, total);

        RegionalFigures = Regional(years);
        Use(true, [.. RegionalFigures]);
        Regions = RegionalAverageCalculator.Calculate(RegionScheme.Report2014To2020, RegionalFigures);
        RegionShares = whole is null
            ? []
            : Regions.Regions.Where(region => region.Mean.IsDefined).ToDictionary(
                region => region.Region, region => ShareCalculator.Calculate(new ShareItem(region.Region.Name, region.Mean.Total), whole));
        UnallocatedShare = whole is not null && Regions.Unallocated is { } rest
            ? ShareCalculator.Calculate(new ShareItem(ReportingUnit.Unallocated.Name, rest), whole)
            : null;

        YearRange end = new(years.Last);
        Observation? staff = Staff("centre_staff", end), centres = Staff("provincial_centres", end), field = Staff("field_staff", end);
        StaffPerCentre = AverageCalculator.Calculate(staff, centres);
        FieldStaffPerCentre = AverageCalculator.Calculate(field, centres);
        Use(StaffPerCentre.IsDefined, staff, centres);
        Use(FieldStaffPerCentre.IsDefined, field, centres);
        StaffTotal = Named(new("tổng số cán bộ, viên chức", "all staff"), staff);
        Observation[] staffParts = [.. StaffShares.Select(id => Staff(id, end)).OfType<Observation>()];
        StaffParts = StaffTotal is null ? [] : [.. staffParts.Select(part => ShareCalculator.Calculate(new ShareItem(part.Indicator.Name, part), StaffTotal))];
        Use(StaffTotal is not null, [staff, .. staffParts]);
        OtherFigures = [.. document.Observations.Where(figure => !_used.Contains(figure))];
    }

    public ObservationDocument Document { get; }

    public PromotionProgram Program { get; }

    public IReadOnlyList<(Attainment Result, Target Target, Observation? Actual)> Attainments { get; }

    public ShareTable? Sources { get; }

    public Attainment? PlannedAttainment { get; }

    public Leverage Leverage { get; }

    public IReadOnlyList<Observation> RegionalFigures { get; }

    public RegionalAverages Regions { get; }

    public IReadOnlyDictionary<Region, Share> RegionShares { get; }

    /// <summary>Of the money that no region holds, when it is known.</summary>
    public Share? UnallocatedShare { get; }

    public ShareItem? StaffTotal { get; }

    public IReadOnlyList<Share> StaffParts { get; }

    public Average StaffPerCentre { get; }

    public Average FieldStaffPerCentre { get; }

    /// <summary>The figures that nothing above prints, so that none is dropped in silence.</summary>
    public IReadOnlyList<Observation> OtherFigures { get; }

    private static ShareItem? Named(BilingualText name, Observation? figure) => figure is null ? null : new ShareItem(name, figure);

    private (Attainment Result, Target Target, Observation? Actual) Attain(Target target, YearRange years)
    {
        // The result may be of another wording that practice measures against this target: the catalogue says which.
        Observation? actual = Document.Find(target.Indicator, ReportingUnit.Nation, years)
            ?? Document.Observations.FirstOrDefault(figure =>
                figure.ReportingUnit.Kind == ReportingUnitKind.Nation && figure.Years == years
                && NationalIndicators.FindComparability(figure.Indicator, target.Indicator) is { IsMeasuredAgainst: true });
        Use(true, actual);
        return (AttainmentCalculator.Calculate(actual, target), target, actual);
    }

    private IReadOnlyList<Observation> Regional(YearRange years)
    {
        bool IsFunding(Observation figure) =>
            figure.Indicator.Equals(NationalIndicators.PromotionFunding) && figure.Years == years
            && figure.Source == FundingSource.StateBudget && figure.Stage == FundingStage.Approved;

        Observation[] regions = [.. OfKind(ReportingUnitKind.Region).Where(IsFunding)];
        Observation[] parts = regions.Length > 0 ? regions : [.. OfKind(ReportingUnitKind.Province).Where(IsFunding)];
        return [.. parts.Concat(OfKind(ReportingUnitKind.Unallocated)).Concat(OfKind(ReportingUnitKind.Nation)).Where(IsFunding)];
    }

    private IEnumerable<Observation> OfKind(ReportingUnitKind kind) => Document.Observations.Where(figure => figure.ReportingUnit.Kind == kind);

    private Observation? Money(FundingSource source) =>
        Document.Find(NationalIndicators.PromotionFunding, ReportingUnit.Nation, Program.Period.Years, source, FundingStage.Approved);

    private Observation? Staff(string indicator, YearRange years) => Document.Find(NationalIndicators.Get(indicator), ReportingUnit.Nation, years);

    private void Use(bool isPrinted, params Observation?[] figures) => _used.UnionWith(figures.OfType<Observation>().Where(_ => isPrinted));
}

/// <summary>The report as Vietnamese text with aligned tables.</summary>
internal static class TextReport
{
    public static string Write(NationalReport report)
    {
        StringBuilder text = new();
        text.AppendLine(report.Document.Source.Title.Vietnamese.ToUpperInvariant());
        text.AppendLine($"{report.Program.Name.Vietnamese} ({report.Program.Decision?.Describe()}), giai đoạn {report.Program.Period}");
        text.AppendLine($"Danh mục: {NationalCatalogue.Version}");
        Targets(text, report);
        Funding(text, report);
        Regions(text, report);
        Staff(text, report);
        Others(text, report);
        return text.ToString();
    }

    private static void Targets(StringBuilder text, NationalReport report)
    {
        Section(text, "1. Mục tiêu và kết quả");
        Table table = new(["Chỉ tiêu", "Đơn vị", .. report.Program.Stages.Select(stage => Capital(stage.Name.Vietnamese)), "Cả Chương trình", "Kết quả", "Tỷ lệ đạt"], 2);
        foreach ((Attainment result, Target target, Observation? actual) in report.Attainments)
        {
            table.Add(
            [
                target.Indicator.Name.Vietnamese,
                target.Indicator.Unit.Name.Vietnamese,
                .. report.Program.Stages.Select(stage => report.Program.FindTarget(target.Indicator, stage) is { } part ? Number(part.Value) : "-"),
                Number(target.Value),
                actual is null ? "chưa có" : Number(actual.Value),
                result.IsDefined ? result.FormatPercent() : "-",
            ]);
        }

        table.WriteTo(text);
        text.AppendLine();
        foreach ((Attainment result, Target target, Observation? actual) in report.Attainments)
        {
            text.AppendLine($"- {Capital(target.Indicator.Name.Vietnamese)}: {result.Describe()}{Remarks(result, actual)}.");
        }
    }

    private static void Funding(StringBuilder text, NationalReport report)
    {
        Section(text, "2. Kinh phí");
        if (report.Sources is { } sources)
        {
            Table table = new(["Nguồn", "Số tiền (tỷ đồng)", "Tỷ trọng trong tổng"], 1);
            foreach (Share share in sources.Shares.Append(sources.Remainder))
            {
                table.Add([Capital(share.Part!.Name.Vietnamese), Hedged(share.Part.Hedge, Billions(share.Part.Amount)), Percent(share)]);
            }

            table.Add([Capital(sources.Whole.Name.Vietnamese), Hedged(sources.Whole.Hedge, Billions(sources.Whole.Amount)), ""]);
            table.WriteTo(text);
            text.AppendLine();
            foreach (Share share in sources.Shares)
            {
                text.AppendLine($"- {Capital(share.Describe())}.");
            }
        }
        else
        {
            text.AppendLine("- Tổng kinh phí và nguồn kinh phí: chưa có số liệu.");
        }

        if (report.PlannedAttainment is { } planned)
        {
            text.AppendLine($"- Kinh phí KCQG so với kinh phí dự kiến {report.Program.PlannedBudget}: {planned.Describe()}.");
        }

        text.AppendLine($"- Vốn thu hút: {report.Leverage.Describe()}.");
    }

    private static void Regions(StringBuilder text, NationalReport report)
    {
        Section(text, "3. Kinh phí bình quân theo vùng");
        Table table = new(["Vùng", "Số tỉnh", "Có báo cáo", "Kinh phí (tỷ đồng)", "Tỷ trọng trong tổng", "Bình quân (tỷ đồng/tỉnh)", "Thứ hạng"], 1);
        foreach (RegionalAverage region in report.Regions.Regions)
        {
            table.Add(
            [
                region.Region.Name.Vietnamese,
                PrintedNumber.Format(region.AllProvinces),
                region.ReportingProvinces is { } reporting ? PrintedNumber.Format(reporting) : "tổng vùng",
                region.Mean.IsDefined ? Billions(region.Mean.Total) : "chưa có",
                report.RegionShares.TryGetValue(region.Region, out Share share) ? Percent(share) : "-",
                Number(region.Mean.RoundBillions(2)),
                region.Rank is { } rank ? PrintedNumber.Format(rank) : "-",
            ]);
        }

        string unallocated = report.Regions.Unallocated is { } rest ? Billions(rest) : "chưa biết";
        table.Add([Capital(ReportingUnit.Unallocated.Name.Vietnamese), "", "", unallocated, report.UnallocatedShare is { } known ? Percent(known) : "-", "", ""]);
        table.WriteTo(text);
        text.AppendLine();
        text.AppendLine($"- Cả nước, không gồm phần không phân bổ: {report.Regions.NationWithoutUnallocated.Describe()}.");
        text.AppendLine($"- Cả nước, gồm phần không phân bổ: {report.Regions.NationWithUnallocated.Describe()}.");
        foreach (RegionalAverage region in report.Regions.Highest)
        {
            text.AppendLine($"- Cao nhất: {region.Describe()}.");
        }

        foreach (RegionalAverage region in report.Regions.Lowest)
        {
            text.AppendLine($"- Thấp nhất: {region.Describe()}.");
        }

        foreach (Observation figure in report.RegionalFigures.Where(figure => figure.Note is not null))
        {
            text.AppendLine($"- Ghi chú, {figure.ReportingUnit.Name.Vietnamese}: {figure.Note!.Vietnamese}.");
        }
    }

    private static void Staff(StringBuilder text, NationalReport report)
    {
        Section(text, "4. Cán bộ làm công tác khuyến công");
        if (report.StaffTotal is { } total)
        {
            Table table = new(["Cán bộ", "Số người", "Tỷ trọng"], 1);
            table.Add([Capital(total.Name.Vietnamese), Hedged(total.Hedge, PrintedNumber.Format(total.Amount.Value)), ""]);
            foreach (Share share in report.StaffParts)
            {
                table.Add([Capital(share.Part!.Name.Vietnamese), Hedged(share.Part.Hedge, PrintedNumber.Format(share.Part.Amount.Value)), Percent(share)]);
            }

            table.WriteTo(text);
            text.AppendLine();
        }

        text.AppendLine($"- Cán bộ một Trung tâm: {report.StaffPerCentre.Describe()}.");
        text.AppendLine($"- Cán bộ triển khai đến cơ sở một Trung tâm: {report.FieldStaffPerCentre.Describe()}.");
    }

    private static void Others(StringBuilder text, NationalReport report)
    {
        if (report.OtherFigures.Count == 0)
        {
            return;
        }

        Section(text, "5. Kết quả và số liệu khác (không có mục tiêu định lượng)");
        Table table = new(["Chỉ tiêu", "Phạm vi", "Năm", "Nguồn, bước kinh phí", "Vị trí trong báo cáo", "Giá trị"], 5);
        foreach (Observation figure in report.OtherFigures)
        {
            string value = figure.Indicator.Unit.Kind == MeasureUnitKind.Money ? Hedged(figure.Value.Hedge, $"{Billions(figure.Quantity)} tỷ đồng") : figure.Value.ToString();
            string[] money = [.. Words(figure)];
            table.Add(
            [
                figure.Indicator.Name.Vietnamese, figure.ReportingUnit.Name.Vietnamese, figure.Years.ToString(), string.Join(", ", money), figure.Citation?.Section ?? string.Empty, value,
            ]);
        }

        table.WriteTo(text);
        foreach (Observation figure in report.OtherFigures.Where(figure => figure.Note is not null))
        {
            text.AppendLine($"- Ghi chú, {figure.Indicator.Name.Vietnamese}: {figure.Note!.Vietnamese}.");
        }
    }

    private static IEnumerable<string> Words(Observation figure)
    {
        if (figure.Source != FundingSource.Unstated)
        {
            yield return DisplayNames.Of(figure.Source).Vietnamese;
        }

        if (figure.Stage != FundingStage.Unstated)
        {
            yield return DisplayNames.Of(figure.Stage).Vietnamese;
        }

        if (figure.Status != ObservationStatus.Final)
        {
            yield return DisplayNames.Of(figure.Status).Vietnamese;
        }
    }

    private static string Remarks(Attainment result, Observation? actual)
    {
        List<string> remarks = [];
        if (result.Comparability is { } record)
        {
            remarks.Add($"kết quả là số {record.Indicator.Name.Vietnamese}; {record.Reason.Vietnamese}");
        }

        if (actual is not null && actual.Status != ObservationStatus.Final)
        {
            remarks.Add($"số {DisplayNames.Of(actual.Status).Vietnamese}");
        }

        if (result.Note is { } note)
        {
            remarks.Add(note.Vietnamese);
        }

        return remarks.Count == 0 ? string.Empty : $" ({string.Join("; ", remarks)})";
    }

    private static void Section(StringBuilder text, string title) => text.AppendLine().AppendLine(title.ToUpperInvariant()).AppendLine();

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Hedged(Hedge hedge, string number) => hedge == Hedge.None ? number : $"{DisplayNames.Of(hedge).Vietnamese} {number}";

    private static string Number(IndicatorValue value) => Hedged(value.Hedge, PrintedNumber.Format(value.Quantity.Value));

    private static string Number(decimal? value) => value is { } number ? PrintedNumber.Format(number) : "-";

    private static string Percent(Share share) => share.IsDefined ? share.FormatPercent() : "-";

    private static string Billions(Quantity money) => PrintedNumber.Format(money.In(MeasureUnit.BillionDong).Value);
}

/// <summary>A table in text: columns aligned, numbers to the right, long texts wrapped.</summary>
internal sealed class Table(string[] headers, int textColumns)
{
    private const int MaxTextWidth = 52;
    private const int MaxNumberWidth = 24;
    private readonly List<string[]> _rows = [];

    public void Add(string[] row) => _rows.Add(row);

    public void WriteTo(StringBuilder text)
    {
        List<string[][]> rows = [.. _rows.Prepend(headers).Select(row => row.Select((cell, column) => Wrap(cell, column < textColumns ? MaxTextWidth : MaxNumberWidth)).ToArray())];
        int[] widths = [.. headers.Select((_, column) => rows.Max(row => row[column].Max(line => line.Length)))];
        for (int i = 0; i < rows.Count; i++)
        {
            for (int line = 0; line < rows[i].Max(cell => cell.Length); line++)
            {
                IEnumerable<string> cells = rows[i].Select((cell, column) => Align(line < cell.Length ? cell[line] : string.Empty, widths[column], column));
                text.AppendLine(string.Join("  ", cells).TrimEnd());
            }

            if (i == 0)
            {
                text.AppendLine(string.Join("  ", widths.Select(width => new string('-', width))));
            }
        }
    }

    private static string[] Wrap(string cell, int width)
    {
        List<string> lines = [string.Empty];
        foreach (string word in cell.Split(' '))
        {
            if (lines[^1].Length > 0 && lines[^1].Length + 1 + word.Length > width)
            {
                lines.Add(string.Empty);
            }

            lines[^1] = lines[^1].Length == 0 ? word : $"{lines[^1]} {word}";
        }

        return [.. lines];
    }

    private string Align(string line, int width, int column) => column < textColumns ? line.PadRight(width) : line.PadLeft(width);
}

/// <summary>The report as JSON: numbers in full, percentages and means rounded to two decimals, sentences in Vietnamese.</summary>
internal static class JsonReport
{
    public static string Write(NationalReport report)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("source", report.Document.Source.Id);
            json.WriteString("program", report.Program.Id);
            json.WriteString("catalogue", NationalCatalogue.Version);
            Targets(json, report);
            Funding(json, report);
            Regions(json, report);
            Staff(json, report);
            json.WriteStartArray("other_figures");
            foreach (Observation figure in report.OtherFigures)
            {
                json.WriteStartObject();
                json.WriteString("indicator", figure.Indicator.Id);
                json.WriteString("reporting_unit", figure.ReportingUnit.Id);
                json.WriteString("years", figure.Years.ToString("C"));
                json.WriteNumber("value", figure.Quantity.Value);
                json.WriteString("unit", figure.Indicator.Unit.Name.Vietnamese);
                json.WriteString("text", figure.Value.ToString());
                json.WriteString("source", Word(figure.Source));
                json.WriteString("stage", Word(figure.Stage));
                json.WriteString("status", Word(figure.Status));
                json.WriteString("place", figure.Citation?.Section);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Targets(Utf8JsonWriter json, NationalReport report)
    {
        json.WriteStartArray("targets");
        foreach ((Attainment result, Target target, Observation? actual) in report.Attainments)
        {
            json.WriteStartObject();
            json.WriteString("indicator", target.Indicator.Id);
            json.WriteString("unit", target.Indicator.Unit.Name.Vietnamese);
            json.WriteNumber("target", target.Quantity.Value);
            Number(json, "actual", actual?.Quantity.Value);
            json.WriteString("actual_text", actual?.Value.ToString());
            Number(json, "ratio", result.Ratio);
            Number(json, "percent", result.RoundPercent(2));
            json.WriteString("percent_text", result.FormatPercent());
            json.WriteString("description", result.Describe());
            json.WriteStartArray("marks");
            foreach (ResultMarks mark in Enum.GetValues<ResultMarks>().Where(mark => mark != ResultMarks.None && result.Marks.HasFlag(mark)))
            {
                json.WriteStringValue(Word(mark));
            }

            json.WriteEndArray();
            json.WriteString("comparability", result.Comparability?.Reason.Vietnamese);
            if (actual?.Note is { } note)
            {
                json.WriteString("note", note.Vietnamese);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Funding(Utf8JsonWriter json, NationalReport report)
    {
        json.WriteStartObject("funding");
        if (report.Sources is { } sources)
        {
            json.WriteNumber("total_dong", sources.Whole.Amount.Value);
            json.WriteStartArray("parts");
            foreach (Share share in sources.Shares.Append(sources.Remainder))
            {
                json.WriteStartObject();
                json.WriteString("name", share.Part!.Name.Vietnamese);
                json.WriteNumber("dong", share.Part.Amount.Value);
                Number(json, "percent", share.RoundPercent(2));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        Number(json, "percent_of_plan", report.PlannedAttainment?.RoundPercent(2));
        Number(json, "leverage", report.Leverage.RoundRatio(1));
        json.WriteString("leverage_description", report.Leverage.Describe());
        json.WriteEndObject();
    }

    private static void Regions(Utf8JsonWriter json, NationalReport report)
    {
        json.WriteStartArray("regions");
        foreach (RegionalAverage region in report.Regions.Regions)
        {
            json.WriteStartObject();
            json.WriteString("region", region.Region.Id);
            json.WriteNumber("provinces", region.AllProvinces);
            Number(json, "total_dong", region.Mean.IsDefined ? region.Mean.Total.Value : null);
            Number(json, "reporting_provinces", region.ReportingProvinces);
            Number(json, "percent", report.RegionShares.TryGetValue(region.Region, out Share share) ? share.RoundPercent(2) : null);
            Number(json, "mean_billion_dong", region.Mean.RoundBillions(2));
            Number(json, "rank", region.Rank);
            json.WriteString("description", region.Describe());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("nation");
        Number(json, "unallocated_dong", report.Regions.Unallocated?.Value);
        Number(json, "mean_billion_dong_without_unallocated", report.Regions.NationWithoutUnallocated.RoundBillions(2));
        Number(json, "mean_billion_dong_with_unallocated", report.Regions.NationWithUnallocated.RoundBillions(2));
        json.WriteEndObject();
    }

    private static void Staff(Utf8JsonWriter json, NationalReport report)
    {
        json.WriteStartObject("staff");
        Number(json, "total", report.StaffTotal?.Amount.Value);
        Number(json, "per_centre", report.StaffPerCentre.Round(2));
        Number(json, "field_staff_per_centre", report.FieldStaffPerCentre.Round(2));
        json.WriteStartArray("parts");
        foreach (Share share in report.StaffParts)
        {
            json.WriteStartObject();
            json.WriteString("name", share.Part!.Name.Vietnamese);
            json.WriteNumber("value", share.Part.Amount.Value);
            Number(json, "percent", share.RoundPercent(2));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    private static void Number(Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
