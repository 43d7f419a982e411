#:project ../src/KhuyenCong.Domain/KhuyenCong.Domain.csproj
#:project ../src/KhuyenCong.Calculations/KhuyenCong.Calculations.csproj

// Computes the national report 2014-2020 from its figures:
//   dotnet run samples/national-report.cs
//   dotnet run samples/national-report.cs -- [FILE] [--format text|json|html] [--out FILE]
// FILE is a document "khuyencong-observations/1"; without it, samples/data/national-2014-2020.json.
// The report is written to standard output or, with --out, to a file. The format html, a page for screen and print, needs --out.
// Exit code 0, or 2 when a file or an option is invalid.
using System.Text;
using KhuyenCong.Domain;

const string Usage = "[TỆP] [--format text|json|html] [--out TỆP]";
Console.OutputEncoding = Encoding.UTF8;
string folder = AppContext.GetData("EntryPointFileDirectoryPath") as string ?? "samples";
ReportOptions options = new(Usage, "text", "json", "html");
for (int i = 0; i < args.Length; i++)
{
    if (args[i] is "--help" or "-h")
    {
        Console.WriteLine($"dotnet run samples/national-report.cs -- {Usage}");
        Console.WriteLine("Báo cáo in ra màn hình, hoặc với --out ghi ra tệp, ở mọi định dạng; html (trang để xem và in) cần --out.");
        return 0;
    }
    else if (options.Take(args, ref i) is { } mistake)
    {
        return Fail(mistake);
    }
}

if (!options.TryRead(Path.Combine(folder, "data", "national-2014-2020.json"), out ObservationDocument? document, out string? fault))
{
    return Fail(fault);
}

NationalReport report = new(document, NationalPrograms.Get("national_2014_2020"));
string text = options.Format switch
{
    "json" => JsonReport.Write(report),
    "html" => HtmlReport.Write(NationalReportContent.Of(report)),
    _ => TextReport.Write(NationalReportContent.Of(report)),
};
return options.Write(text) is { } failure ? Fail(failure) : 0;

static int Fail(string message)
{
    Console.Error.WriteLine($"lỗi: {message}");
    return 2;
}
