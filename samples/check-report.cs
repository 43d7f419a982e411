#:project ../src/KhuyenCong.Domain/KhuyenCong.Domain.csproj
#:project ../src/KhuyenCong.Calculations/KhuyenCong.Calculations.csproj

// Checks whether a published report adds up: compares every claim of a report document with the figures that the report prints.
//   dotnet run samples/check-report.cs -- FILE
//   dotnet run samples/check-report.cs -- FILE --json       only the findings, as a JSON array
//   dotnet run samples/check-report.cs -- FILE --findings   claims that do not add up, with the working, as a Vietnamese and English page
// With --strict, a report with an unreadable figure is refused; otherwise only the claims that use that figure are left unchecked.
// FILE is a document "khuyencong-report/1", such as samples/data/reports/moit-2014-2020.json.
// Exit code 0 when no claim is inconsistent, 1 when one is, 2 when the file or an option is invalid.
using System.Text;
using KhuyenCong.Calculations;
using KhuyenCong.Domain;

const string Usage = "TỆP [--json | --findings] [--strict]";
Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
string? file = null;
string? form = null;
bool isStrict = false;
foreach (string argument in args)
{
    if (argument is "--help" or "-h")
    {
        Console.WriteLine($"dotnet run samples/check-report.cs -- {Usage}");
        Console.WriteLine("Mã thoát: 0 không có nhận định nào sai, 1 có nhận định không khớp, 2 tệp không dùng được.");
        return 0;
    }

    if (argument is "--json" or "--findings" && form is null)
    {
        form = argument;
    }
    else if (argument is "--strict" && !isStrict)
    {
        isStrict = true;
    }
    else if (argument.StartsWith('-') || file is not null)
    {
        return Fail($"\"{argument}\": thừa hoặc không có tùy chọn này; cần {Usage}.");
    }
    else
    {
        file = argument;
    }
}

if (string.IsNullOrWhiteSpace(file) || file.Contains('\0', StringComparison.Ordinal))
{
    return Fail($"\"{file}\": thiếu tệp; cần {Usage}.");
}

ReportDocument document;
try
{
    using FileStream stream = File.OpenRead(file);
    document = ReportDocument.Read(stream, file);
}
catch (DocumentException exception)
{
    return Fail(Wording.Errors(exception));
}
catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
{
    return Fail($"{file}: không đọc được tệp; cần đường dẫn của một tài liệu khuyencong-report/1.");
}

if (isStrict && document.UnreadableTexts is [DocumentError first, ..] unreadable)
{
    return Fail(unreadable.Length == 1 ? first.Describe() : $"{first.Describe()} (và {PrintedNumber.Format(unreadable.Length - 1)} số liệu khác)");
}

Reconciliation result = ReconciliationCalculator.Reconcile(document);
Console.Write(form switch
{
    "--json" => result.ToJson() + "\n",
    "--findings" => FindingsPage.Write(result),
    _ => FindingsTable.Write(result),
});
return result.HasInconsistency ? 1 : 0;

static int Fail(string message)
{
    Console.Error.WriteLine($"lỗi: {message}");
    return 2;
}
