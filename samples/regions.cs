#:project ../src/KhuyenCong.Domain/KhuyenCong.Domain.csproj
#:project ../src/KhuyenCong.Calculations/KhuyenCong.Calculations.csproj

// The money of 2014-2020 on the report's six regions (63 provinces) and on today's six (34 provinces), side by side:
//   dotnet run samples/regions.cs
//   dotnet run samples/regions.cs -- [FILE] [--format text|html] [--out FILE]
// FILE is a document "khuyencong-observations/1" with approved state money of provinces, 2014-2020; without it,
// samples/data/provinces-2014-2020-illustration.json, whose regions and five provinces are the report's and whose other provinces are made up.
// The report goes to standard output, or with --out to a file; html, a page to look at and print, needs --out.
// Exit code 0, or 2 when a file or an option cannot be used.
using System.Text;
using KhuyenCong.Domain;

const string Usage = "[TỆP] [--format text|html] [--out TỆP]";
Console.OutputEncoding = Encoding.UTF8;
string folder = AppContext.GetData("EntryPointFileDirectoryPath") as string ?? "samples";
string? file = null;
OutputOptions output = new();
for (int i = 0; i < args.Length; i++)
{
    if (output.TryTake(args, ref i, out string? error))
    {
        if (error is not null)
        {
            return Fail(error);
        }
    }
    else if (args[i] is "--help" or "-h")
    {
        Console.WriteLine($"dotnet run samples/regions.cs -- {Usage}");
        Console.WriteLine("Không có TỆP: tổng các vùng và năm tỉnh theo báo cáo, các tỉnh khác là số minh họa.");
        return 0;
    }
    else if (args[i].StartsWith('-'))
    {
        return Fail($"\"{args[i]}\": không có tùy chọn này; cần {Usage}.");
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

file ??= Path.Combine(folder, "data", "provinces-2014-2020-illustration.json");
if (string.IsNullOrWhiteSpace(file) || file.Contains('\0', StringComparison.Ordinal))
{
    return Fail($"\"{file}\": không phải tên tệp; cần đường dẫn của một tệp số liệu.");
}

if (output.Format is "json")
{
    return Fail("--format \"json\": báo cáo này không có định dạng json; cần text hoặc html.");
}

if (output.FindMistake(file) is { } mistake)
{
    return Fail(mistake);
}

ObservationDocument document;
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

TwoFrames frames = new(document);
string text = output.Format is "html" ? HtmlReport.Write(RegionsContent.Of(frames)) : TextReport.Write(RegionsContent.Of(frames));
return output.Write(text) is { } failure ? Fail(failure) : 0;

static int Fail(string message)
{
    Console.Error.WriteLine($"lỗi: {message}");
    return 2;
}
