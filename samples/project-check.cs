#:project ../src/KhuyenCong.Domain/KhuyenCong.Domain.csproj
#:project ../src/KhuyenCong.Calculations/KhuyenCong.Calculations.csproj

// Checks whether projects and their payments conform to the rules, and adds them up:
//   dotnet run samples/project-check.cs
//   dotnet run samples/project-check.cs -- [FILE] [--format text|csv|portfolio-csv|html] [--out FILE]
//   dotnet run samples/project-check.cs -- --columns
//   dotnet run samples/project-check.cs -- --made-up [--out FILE]
// FILE is a CSV file of projects (--columns lists its columns) or a document "khuyencong-projects/1". Without it, the sample reads
// samples/data/projects-2015-2017-made-up.csv, whose 300 projects are made up: --made-up writes them again, and
// samples/project-check/MadeUpBreaks.cs lists the rules that 25 of them break.
// The report is written to standard output or, with --out, to a file. The format csv lists every finding, portfolio-csv every total;
// html, a page for screen and print, needs --out.
// Exit code 0 when nothing breaks a rule, 1 when something does, 2 when a file or an option is invalid.
using System.Text;
using KhuyenCong.Calculations;

const string Usage = "[TỆP] [--format text|csv|portfolio-csv|html] [--out TỆP], --columns hoặc --made-up [--out TỆP]";
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
string folder = AppContext.GetData("EntryPointFileDirectoryPath") as string ?? "samples";
string own = Path.Combine(folder, "data", "projects-2015-2017-made-up.csv");
ReportOptions options = new(Usage, "text", "csv", "portfolio-csv", "html");
if (args is ["--help" or "-h"])
{
    Console.WriteLine($"dotnet run samples/project-check.cs -- {Usage}");
    Console.WriteLine("Không có TỆP: 300 đề án giả định. Báo cáo in ra màn hình, hoặc với --out ghi ra tệp; html (trang để xem và in) cần --out.");
    Console.WriteLine("Mã thoát: 0 không có gì trái quy định, 1 có kết quả không phù hợp quy định, 2 tệp hoặc tùy chọn không dùng được.");
    return 0;
}

if (args is ["--columns"])
{
    Console.Write(ColumnList.Write());
    return 0;
}

bool isMadeUp = false;
for (int i = 0; i < args.Length; i++)
{
    if (args[i] is "--made-up" && !isMadeUp)
    {
        isMadeUp = true;
    }
    else if (options.Take(args, ref i) is { } mistake)
    {
        return Fail(mistake);
    }
}

if (isMadeUp)
{
    return options.Input is not null || options.Format is not "text" ? Fail("--made-up: thừa tệp hoặc --format; cần --made-up [--out TỆP].")
        : options.Write(MadeUpProjects.Write()) is { } problem ? Fail(problem) : 0;
}

if (!options.TryRead(own, ProjectFile.Read, "một tệp đề án đọc được, CSV hoặc khuyencong-projects/1", out ProjectReading? reading, out string? fault))
{
    return Fail(fault);
}

string file = options.Input ?? own;
if (reading.Input is null)
{
    return Fail(reading.DescribeFaults(file));
}

ProjectCheckup checkup = new(reading.Input);
string text = options.Format switch
{
    "csv" => FindingsCsv.Write(checkup),
    "portfolio-csv" => PortfolioCsv.Write(reading.Input),
    "html" => HtmlReport.Write(ProjectCheckContent.Of(checkup, file)),
    _ => PlainText.Of(TextReport.Write(ProjectCheckContent.Of(checkup, file))),
};
return options.Write(text) is { } failure ? Fail(failure) : checkup.Review.Verdict == ProjectVerdict.DoesNotConform ? 1 : 0;

static int Fail(string message)
{
    Console.Error.WriteLine($"lỗi: {message}");
    return 2;
}
