#:project ../src/KhuyenCong.Domain/KhuyenCong.Domain.csproj
#:project ../src/KhuyenCong.Calculations/KhuyenCong.Calculations.csproj

// Reports the progress of the program 2026-2030 on any date: for each target the actual value, its attainment, the expected value,
// whether it is ahead of or behind schedule, and the forecast:
//   dotnet run samples/progress.cs
//   dotnet run samples/progress.cs -- [FILE] [--date 2028-06-30] [--format text|json|html] [--out FILE]
// FILE is a document "khuyencong-observations/1" with figures of the nation accumulated from 2026, such as for 9 months, a year or several
// years; the latest figures that end by the date are used. Without FILE, the sample reads
// samples/data/progress-2026-2030-made-up.json, whose figures are made up. Without --date, the date is 31 December 2027.
// The report is written to standard output or, with --out, to a file. The format html, a page for screen and print, needs --out.
// Exit code 0, or 2 when a file or an option is invalid.
using System.Text;
using KhuyenCong.Domain;
using NodaTime;
using NodaTime.Text;

const string Usage = "[TỆP] [--date NĂM-THÁNG-NGÀY] [--format text|json|html] [--out TỆP]";
Console.OutputEncoding = Encoding.UTF8;
string folder = AppContext.GetData("EntryPointFileDirectoryPath") as string ?? "samples";
LocalDate? date = null;
ReportOptions options = new(Usage, "text", "json", "html");
for (int i = 0; i < args.Length; i++)
{
    if (args[i] is "--date")
    {
        string value = i + 1 < args.Length ? args[++i] : string.Empty;
        if (date is not null)
        {
            return Fail($"--date \"{value}\": đã có một --date; cần --date một lần duy nhất.");
        }

        if (!LocalDatePattern.Iso.Parse(value).TryGetValue(default, out LocalDate day))
        {
            return Fail($"--date \"{value}\": không phải một ngày; cần một ngày dạng 2028-06-30.");
        }

        date = day;
    }
    else if (args[i] is "--help" or "-h")
    {
        Console.WriteLine($"dotnet run samples/progress.cs -- {Usage}");
        Console.WriteLine("Không có TỆP: số liệu minh họa, không phải số liệu thật. Không có --date: ngày 2027-12-31.");
        Console.WriteLine("Báo cáo in ra màn hình, hoặc với --out ghi ra tệp, ở mọi định dạng; html (trang để xem và in) cần --out.");
        return 0;
    }
    else if (options.Take(args, ref i) is { } mistake)
    {
        return Fail(mistake);
    }
}

if (!options.TryRead(Path.Combine(folder, "data", "progress-2026-2030-made-up.json"), out ObservationDocument? document, out string? fault))
{
    return Fail(fault);
}

ProgramProgress progress = new(document, NationalPrograms.Get("national_2026_2030"), date ?? new LocalDate(2027, 12, 31));
string text = options.Format switch
{
    "json" => ProgressJson.Write(progress),
    "html" => HtmlReport.Write(ProgressContent.Of(progress)),
    _ => TextReport.Write(ProgressContent.Of(progress)),
};
return options.Write(text) is { } failure ? Fail(failure) : 0;

static int Fail(string message)
{
    Console.Error.WriteLine($"lỗi: {message}");
    return 2;
}
