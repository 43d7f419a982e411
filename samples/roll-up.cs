#:project ../src/KhuyenCong.Domain/KhuyenCong.Domain.csproj
#:project ../src/KhuyenCong.Calculations/KhuyenCong.Calculations.csproj
#:package CsvHelper

// Adds up the figures of all provinces for a year, exactly, over quarters, sources of money and the regions after the merger:
//   dotnet run samples/roll-up.cs
//   dotnet run samples/roll-up.cs -- [FILE...] [--year YEAR] [--part FILE]
// A FILE *.csv has the columns tinh, chi_tieu, ky, nguon, tinh_trang, so_lieu: province, id of an indicator, quarter, source of money
// and status (both can be empty), and the figure as people type it, with money in triệu đồng unless the cell states a unit. A FILE *.jsonl
// has an item of khuyencong-observations/1 on each line. Both are read line by line, so their length is not limited. A FILE *.json is a
// part that --part wrote (khuyencong-cube/1): several processes can each add up some files, and one process then merges their parts.
// Exit code 0, or 2 when a file, a line of it or an option is invalid.
using System.Globalization;
using System.Text;
using KhuyenCong.Calculations;
using KhuyenCong.Domain;

const string Usage = "[TỆP...] [--year NĂM] [--part TỆP]";
Console.OutputEncoding = Encoding.UTF8;
string folder = AppContext.GetData("EntryPointFileDirectoryPath") as string ?? "samples";
List<string> files = [];
string? part = null;
int year = 2024;
for (int i = 0; i < args.Length; i++)
{
    string argument = args[i], value = i + 1 < args.Length ? args[i + 1] : string.Empty;
    switch (argument)
    {
        case "--help" or "-h":
            Console.WriteLine($"dotnet run samples/roll-up.cs -- {Usage}");
            Console.WriteLine("Không có TỆP: số liệu minh họa năm 2024, không phải số liệu thật.");
            return 0;
        case "--year":
            if (!int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out year) || year is < YearFigures.FirstYear or > YearFigures.LastYear)
            {
                return Fail($"--year \"{value}\": cần một năm từ {YearFigures.FirstYear} đến {YearFigures.LastYear}.");
            }

            i++;
            break;
        case "--part" when value.Length > 0 && !value.StartsWith('-'):
            part = value;
            i++;
            break;
        case "--part":
            return Fail($"--part \"{value}\": không phải tên tệp; cần đường dẫn của tệp sẽ ghi.");
        default:
            if (argument.StartsWith('-'))
            {
                return Fail($"\"{argument}\": không có tùy chọn này; cần {Usage}.");
            }

            files.Add(argument);
            break;
    }
}

YearFigures figures = new(year);
foreach (string file in files.DefaultIfEmpty(Path.Combine(folder, "data", "figures-2024-made-up.csv")))
{
    if (figures.Add(file) is { } mistake)
    {
        return Fail(mistake);
    }
}

Rollup rollup = figures.Build();
if (part is null)
{
    Console.Write(TextReport.Write(RollUpContent.Of(rollup, year, isMadeUp: files.Count == 0)));
    return 0;
}

try
{
    using FileStream stream = File.Create(part);
    rollup.Write(stream);
    Console.WriteLine($"đã ghi {part}");
    return 0;
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
{
    return Fail($"--part \"{part}\": không ghi được tệp; cần đường dẫn của một tệp ghi được, trong một thư mục đã có.");
}

static int Fail(string message)
{
    Console.Error.WriteLine($"lỗi: {message}");
    return 2;
}
