#:project ../src/KhuyenCong.Domain/KhuyenCong.Domain.csproj
#:project ../src/KhuyenCong.Calculations/KhuyenCong.Calculations.csproj

// Compares the money of 2014-2020 by the six regions of the report (63 provinces) and by today's six regions (34 provinces):
//   dotnet run samples/regions.cs
//   dotnet run samples/regions.cs -- [FILE] [--format text|html] [--out FILE]
// FILE is a document "khuyencong-observations/1" with approved state money of provinces, 2014-2020; without it,
// samples/data/provinces-2014-2020-illustration.json, with the regions and five provinces of the report and other made-up provinces.
// The report is written to standard output or, with --out, to a file. The format html, a page for screen and print, needs --out.
// Exit code 0, or 2 when a file or an option is invalid.
using System.Text;
using KhuyenCong.Domain;

const string Usage = "[TỆP] [--format text|html] [--out TỆP]";
Console.OutputEncoding = Encoding.UTF8;
string folder = AppContext.GetData("EntryPointFileDirectoryPath") as string ?? "samples";
ReportOptions options = new(Usage, "text", "html");
for (int i = 0; i < args.Length; i++)
{
    if (args[i] is "--help" or "-h")
    {
        Console.WriteLine($"dotnet run samples/regions.cs -- {Usage}");
        Console.WriteLine("Không có TỆP: tổng các vùng và năm tỉnh theo báo cáo, các tỉnh khác là số minh họa.");
        return 0;
    }
    else if (options.Take(args, ref i) is { } mistake)
    {
        return Fail(mistake);
    }
}

if (!options.TryRead(Path.Combine(folder, "data", "provinces-2014-2020-illustration.json"), out ObservationDocument? document, out string? fault))
{
    return Fail(fault);
}

TwoFrames frames = new(document);
string text = options.Format is "html" ? HtmlReport.Write(RegionsContent.Of(frames)) : TextReport.Write(RegionsContent.Of(frames));
return options.Write(text) is { } failure ? Fail(failure) : 0;

static int Fail(string message)
{
    Console.Error.WriteLine($"lỗi: {message}");
    return 2;
}
