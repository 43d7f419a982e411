#:project ../src/KhuyenCong.Domain/KhuyenCong.Domain.csproj
#:project ../src/KhuyenCong.Calculations/KhuyenCong.Calculations.csproj

// Computes the maximum support that the law allows for a content, with the working and the article:
//   dotnet run samples/support.cs
//   dotnet run samples/support.cs -- advanced_machinery kcqg 2018-06-01 "900 triệu đồng"
//   dotnet run samples/support.cs -- demonstration_model kcqg 2018-03-01 "5 tỷ đồng" "500 triệu đồng" --budget "600 triệu đồng"
//   dotnet run samples/support.cs -- domestic_fair_attending kcqg 2018-03-01 "3 x 10 triệu đồng"
//   dotnet run samples/support.cs -- cleaner_production_pilot kcdp 2024-07-11 "1 tỷ đồng" --table samples/data/dong-thap-support-2024.json
//   dotnet run samples/support.cs -- advanced_machinery kcqg 2026-11-29 "900 triệu đồng" --use-last-known
//   dotnet run samples/support.cs -- --list
// Without arguments, the sample uses a machine of 900 triệu đồng on 1 June 2018, with national money.
// Exit code 0 with a ceiling, 1 without one (the reason is printed), 2 when the file, an option or an argument is invalid.
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using KhuyenCong.Calculations;
using KhuyenCong.Domain;
using NodaTime;
using NodaTime.Text;

const string Usage = "NỘI_DUNG kcqg|kcdp NGÀY CHI_PHÍ... [--tier CẤP] [--priority cap|rate-and-cap] [--line] [--combine largest|product] [--budget SỐ_TIỀN] [--use-last-known] [--table TỆP], hoặc --list [--table TỆP]";

Console.OutputEncoding = Encoding.UTF8;
List<string> words = [];
Dictionary<string, string> options = new(StringComparer.Ordinal);
for (int i = 0; i < args.Length; i++)
{
    string name = args[i];
    if (name is "--help" or "-h")
    {
        Console.WriteLine($"dotnet run samples/support.cs -- {Usage}");
        return 0;
    }

    if (!name.StartsWith("--", StringComparison.Ordinal))
    {
        words.Add(name);
        continue;
    }

    string? expected = Expected(name);
    if (expected is null)
    {
        return Fail($"\"{name}\": không có tùy chọn này; cần {Usage}.");
    }

    if (options.ContainsKey(name))
    {
        return Fail($"{name}: nêu hai lần; cần mỗi tùy chọn một lần.");
    }

    bool isFlag = expected.Length == 0;
    if (!isFlag && i + 1 == args.Length)
    {
        return Fail($"{name}: thiếu giá trị; cần {expected}.");
    }

    options[name] = isFlag ? string.Empty : args[++i];
}

SupportTable? added = null;
if (options.TryGetValue("--table", out string? file))
{
    if (string.IsNullOrWhiteSpace(file) || file.Contains('\0', StringComparison.Ordinal))
    {
        return Fail($"--table \"{file}\": không phải tên tệp; cần {Expected("--table")}.");
    }

    try
    {
        using FileStream stream = File.OpenRead(file);
        added = SupportTable.Read(stream, file);
    }
    catch (DocumentException exception)
    {
        return Fail(Wording.Errors(exception));
    }
    catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
    {
        return Fail($"--table \"{file}\": không đọc được tệp; cần {Expected("--table")}.");
    }
}

// A province's own table, or newer rules for national money (id "national").
Catalogue catalogue = added is null ? Catalogue.National : Catalogue.National.With(added);
SupportTable named = added is { Province: not null } ? added : catalogue.NationalSupportTable;
if (options.ContainsKey("--list"))
{
    string? other = words.Concat(options.Keys.Where(option => option is not ("--list" or "--table"))).FirstOrDefault();
    if (other is not null)
    {
        return Fail($"\"{other}\": không dùng cùng --list; cần --list [--table TỆP].");
    }

    int width = named.Contents.Max(content => content.Id.Length);
    foreach (SupportContent content in named.Contents)
    {
        Console.WriteLine($"{content.Id.PadRight(width)}  {content.Name.Vietnamese}{(content.Per is { } per ? $" (/{per.Vietnamese})" : string.Empty)}");
    }

    return 0;
}

if (words.Count == 0)
{
    if (options.Count > 0)
    {
        return Fail($"{options.Keys.First()}: thiếu nội dung, nguồn, ngày và chi phí; cần {Usage}.");
    }

    words = ["advanced_machinery", "kcqg", "2018-06-01", "900 triệu đồng"];
}

if (words.Count < 4)
{
    return Fail($"\"{words[^1]}\": thiếu {(words.Count == 3 ? "chi phí" : "nguồn, ngày hoặc chi phí")} ở sau; cần {Usage}.");
}

if (named.FindContent(words[0]) is not { } supported)
{
    return Fail($"\"{words[0]}\": không có nội dung này; cần một mã nội dung mà --list liệt kê.");
}

if (!EnumWords.TryParse(words[1], out FundingSource funding, out _) || funding is not (FundingSource.National or FundingSource.Local))
{
    return Fail($"\"{words[1]}\": không có nguồn này; cần kcqg (khuyến công quốc gia) hoặc kcdp (khuyến công địa phương).");
}

bool isNational = funding == FundingSource.National;
if (added is not null && isNational == added.Province is not null)
{
    return Fail(isNational
        ? $"--table \"{file}\": KCQG theo bảng quốc gia; cần nguồn kcdp, hoặc không có --table."
        : $"--table \"{file}\": bảng này bổ sung cho KCQG; cần nguồn kcqg, hoặc bảng của tỉnh.");
}

if (LocalDatePattern.Iso.Parse(words[2]) is not { Success: true, Value: { Year: >= 1 } date })
{
    return Fail($"\"{words[2]}\": không phải ngày; cần một ngày dạng 2018-06-01.");
}

bool useLastKnown = options.ContainsKey("--use-last-known");
List<SupportUnit> units = [];
foreach (string word in words.Skip(3))
{
    if (ReadUnit(word, out string why) is not { } unit)
    {
        return Fail($"\"{word}\": không phải chi phí{why}; cần số tiền không âm như \"900 triệu đồng\", hoặc \"3 x 10 triệu đồng\" cho ba đơn vị như nhau.");
    }

    units.Add(unit);
}

SupportTier tier = SupportTier.None;
if (options.TryGetValue("--tier", out string? tierName))
{
    _ = EnumWords.TryParse(tierName, out tier, out _);
    SupportAnswer? answer = isNational || added is not null ? named.AnswerOn(supported, date) : null;
    SupportLevel? level = answer?.Level ?? (useLastKnown ? answer?.LastKnown : null);
    if (tier == SupportTier.None || level is { HasTiers: false })
    {
        string problem = tier == SupportTier.None ? "không có cấp này" : "mức của nội dung này không phân theo cấp";
        string wanted = tier == SupportTier.None ? Expected("--tier")! : "không có --tier";
        return Fail($"--tier \"{tierName}\": {problem}; cần {wanted}.");
    }
}

List<SupportMultiplierChoice> multipliers = [];
if (options.TryGetValue("--priority", out string? effect))
{
    if (effect is not ("cap" or "rate-and-cap"))
    {
        return Fail($"--priority \"{effect}\": không có lựa chọn này; cần {Expected("--priority")}.");
    }

    multipliers.Add(new("priority", effect is "cap" ? SupportEffect.CapOnly : SupportEffect.RateAndCap));
}

if (options.ContainsKey("--line"))
{
    multipliers.Add(new("technology_line"));
}

if (options.TryGetValue("--combine", out string? combine) && combine is not ("largest" or "product"))
{
    return Fail($"--combine \"{combine}\": không có cách này; cần {Expected("--combine")}.");
}

if (combine is not null && multipliers.Count < 2)
{
    return Fail($"--combine \"{combine}\": chỉ có {multipliers.Count} hệ số; cần cả --priority và --line.");
}

Vnd? budget = null;
if (options.TryGetValue("--budget", out string? left))
{
    bool isMoney = Vnd.TryParse(left, out Vnd money, out FigureFailure failure);
    if (!isMoney || money < Vnd.Zero)
    {
        return Fail($"--budget \"{left}\": không phải số tiền{(isMoney ? string.Empty : $" ({failure.Describe()})")}; cần {Expected("--budget")}.");
    }

    budget = money;
}

SupportRequest request = new()
{
    Content = supported,
    Funding = funding,
    Province = added?.Province,
    Date = date,
    Units = [.. units],
    Tier = tier,
    Multipliers = [.. multipliers],
    Combination = combine switch
    {
        "largest" => SupportCombination.Largest,
        "product" => SupportCombination.Product,
        _ => SupportCombination.NotChosen,
    },
    RemainingBudget = budget,
    UseLastKnown = useLastKnown,
};
SupportCeiling ceiling = SupportCeilingCalculator.Calculate(request, catalogue);
Console.WriteLine($"Nội dung: {supported.Name.Vietnamese} ({supported.Id})");
Console.WriteLine($"Nguồn kinh phí: {request.Funding.DisplayName().Vietnamese}{(added is null ? string.Empty : $", {added.Name.Vietnamese}")}");
Console.WriteLine($"Ngày: {Wording.Day(date)}");
Console.WriteLine();
Console.WriteLine(ceiling.Explain());
if (ceiling.Reason == UndefinedReason.ProvinceNotStated)
{
    Console.WriteLine();
    Console.WriteLine("Nêu tỉnh bằng bảng mức hỗ trợ của tỉnh: thêm --table TỆP.");
}

if (ceiling.Answer?.Change is { } change)
{
    Console.WriteLine();
    Console.WriteLine($"Bổ sung mức mới: khi có nội dung {change.Document.Describe()}, thêm định mức vào tệp của --table (khuyencong-support-table/1, docs/support-levels.md).");
    if (!useLastKnown)
    {
        Console.WriteLine("Tính theo mức đã biết gần nhất, chỉ để tham khảo: thêm --use-last-known.");
    }
}

return ceiling.IsDefined ? 0 : 1;

static int Fail(string message)
{
    Console.Error.WriteLine($"lỗi: {message}");
    return 2;
}

// The expected value of an option: an empty text for a flag, null if it is not an option.
static string? Expected(string option) => option switch
{
    "--list" or "--line" or "--use-last-known" => string.Empty,
    "--tier" => string.Join(", ", Enum.GetValues<SupportTier>().Where(tier => tier != SupportTier.None).Select(tier => $"{tier.Word()} ({tier.DisplayName().Vietnamese})")),
    "--priority" => "cap (chỉ mức trần) hoặc rate-and-cap (cả tỷ lệ và mức trần)",
    "--combine" => "largest (chỉ lấy hệ số lớn nhất) hoặc product (nhân các hệ số)",
    "--budget" => "số tiền không âm như \"600 triệu đồng\"",
    "--table" => "đường dẫn của một tệp đọc được, định dạng khuyencong-support-table/1",
    _ => null,
};

// Reads "900 triệu đồng", or "3 x 10 triệu đồng" for three identical units; returns null if it is neither, with the reason if the amount
// cannot be read.
static SupportUnit? ReadUnit(string text, out string why)
{
    string[] parts = text.Split(['x', '×'], 2, StringSplitOptions.TrimEntries);
    int count = 1;
    bool isCounted = parts.Length == 1 || (int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out count) && count > 0);
    bool isMoney = Vnd.TryParse(parts[^1], out Vnd cost, out FigureFailure failure);
    why = isMoney ? string.Empty : $" ({failure.Describe()})";
    return isCounted && isMoney && cost >= Vnd.Zero ? new(cost, count) : null;
}
