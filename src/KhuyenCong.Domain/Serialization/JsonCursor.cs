using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>One value of a JSON document with its path: every reading either gives a checked value or an error that names place, value and expectation.</summary>
internal readonly struct JsonCursor(JsonSource source, JsonElement element, string path)
{
    private const int MaxRawBytes = 100;

    internal string Path => path;

    /// <summary>The value as written, on one line and shortened: tabs and line ends stand only between its parts.</summary>
    internal string Raw => QuotedText.Plain(string.Join(' ', element.GetRawText().Split(['\n', '\t'], StringSplitOptions.TrimEntries)), MaxRawBytes);

    /// <summary>Requires an object that holds no member but these, and none twice.</summary>
    internal JsonCursor Closed(params ReadOnlySpan<string> members)
    {
        RequireKind(JsonValueKind.Object, "một đối tượng {...}", "an object {...}");
        ulong seen = 0;
        foreach (JsonProperty property in element.EnumerateObject())
        {
            int index = 0;
            while (index < members.Length && !property.NameEquals(members[index]))
            {
                index++;
            }

            if (index == members.Length)
            {
                string known = string.Join(", ", members.ToArray());
                string shown = QuotedText.Of(property.Name);
                throw source.Error(
                    ErrorCode.UnknownMember, JsonSource.MemberPath(path, property.Name), new($"không có thành phần {shown}", $"unknown member {shown}"), null,
                    new($"một trong: {known}", $"one of: {known}"));
            }

            if ((seen & (1UL << index)) != 0)
            {
                throw source.Error(
                    ErrorCode.DuplicateMember, JsonSource.MemberPath(path, members[index]), new($"thành phần \"{members[index]}\" lặp lại", $"member \"{members[index]}\" stands twice"), null,
                    new("mỗi thành phần một lần", "each member once"), 1);
            }

            seen |= 1UL << index;
        }

        return this;
    }

    /// <summary>Requires the member "format" to name the format that is read, before anything else is looked at.</summary>
    internal void RequireFormat(string name)
    {
        JsonCursor format = Member("format");
        if (!string.Equals(format.Text(), name, StringComparison.Ordinal))
        {
            throw format.Bad(ErrorCode.UnknownFormat, "định dạng không đọc được", "an unknown format", $"\"{name}\"", $"\"{name}\"");
        }
    }

    internal JsonCursor Member(string name) => Optional(name)
        ?? throw source.Error(ErrorCode.MissingMember, path, new($"thiếu thành phần \"{name}\"", $"member \"{name}\" is missing"), null, new($"có \"{name}\"", $"a member \"{name}\""));

    internal JsonCursor? Optional(string name)
    {
        RequireKind(JsonValueKind.Object, "một đối tượng {...}", "an object {...}");
        return element.TryGetProperty(name, out JsonElement value) ? new JsonCursor(source, value, JsonSource.MemberPath(path, name)) : null;
    }

    internal IEnumerable<JsonCursor> Items()
    {
        RequireKind(JsonValueKind.Array, "một danh sách [...]", "a list [...]");
        int index = 0;
        foreach (JsonElement item in element.EnumerateArray())
        {
            yield return new JsonCursor(source, item, JsonSource.ItemPath(path, index++));
        }
    }

    /// <summary>Reads every item of a list; the errors of all items come together.</summary>
    internal ImmutableArray<T> ReadItems<T>(Func<JsonCursor, T> read)
    {
        ImmutableArray<T>.Builder values = ImmutableArray.CreateBuilder<T>();
        DocumentErrorList errors = new();
        foreach (JsonCursor item in Items())
        {
            errors.Try(() => values.Add(read(item)));
            if (errors.IsFull)
            {
                break;
            }
        }

        errors.ThrowIfAny();
        return values.ToImmutable();
    }

    internal bool IsText => element.ValueKind == JsonValueKind.String;

    /// <summary>A text that may be empty: words for readers, on which nothing depends.</summary>
    internal string AnyText()
    {
        RequireKind(JsonValueKind.String, "một chuỗi chữ \"...\"", "a text \"...\"");
        return element.GetString()!;
    }

    internal string Text()
    {
        string text = AnyText();
        return string.IsNullOrWhiteSpace(text) ? throw Bad(ErrorCode.EmptyText, "chuỗi trống", "empty text", "một chuỗi có chữ", "a text that is not blank") : text;
    }

    internal decimal Number()
    {
        RequireKind(JsonValueKind.Number, "một số", "a number");
        return ExactDecimal.TryParseJsonNumber(element.GetRawText(), out decimal value)
            ? value
            : throw Bad(ErrorCode.NumberNotExact, "số quá dài hoặc quá lớn để giữ đủ từng chữ số", "a number too long or too large to hold digit for digit", "một số có nhiều nhất 28 chữ số", "a number of at most 28 digits");
    }

    internal int Integer(int minimum, int maximum)
    {
        decimal value = Number();
        string range = string.Create(CultureInfo.InvariantCulture, $"{minimum}-{maximum}");
        return value == decimal.Truncate(value) && value >= minimum && value <= maximum
            ? (int)value
            : throw Bad(ErrorCode.BadValue, "số không hợp lệ", "a number that does not fit", $"một số nguyên trong khoảng {range}", $"a whole number in {range}");
    }

    /// <summary>An amount of money as a whole number of đồng.</summary>
    internal Vnd Amount()
    {
        decimal value = Number();
        return value == decimal.Truncate(value) && value is >= long.MinValue and <= long.MaxValue
            ? Vnd.FromDong((long)value)
            : throw Bad(ErrorCode.BadValue, "số tiền không hợp lệ", "not an amount", "một số nguyên đồng", "a whole number of đồng");
    }

    internal bool Flag() => element.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Bad(ErrorCode.WrongType, "sai kiểu", "wrong type", "true hoặc false", "true or false"),
    };

    internal LocalDate Date() => IsoDates.TryParse(Text(), out LocalDate date)
        ? date
        : throw Bad(ErrorCode.BadValue, "ngày không hợp lệ", "not a date", "một ngày dạng 2014-08-01", "a date as in 2014-08-01");

    internal YearRange Years() => YearRange.TryParse(Text(), out YearRange years)
        ? years
        : throw Bad(ErrorCode.BadValue, "giai đoạn không hợp lệ", "not a range of years", "một năm hoặc giai đoạn dạng \"2014-2020\"", "a year or a range of years as in \"2014-2020\"");

    internal string Identifier()
    {
        string id = Text();
        return Identifiers.IsValid(id) ? id : throw Bad(ErrorCode.BadValue, new("mã không hợp lệ", "not an id"), Identifiers.Expected);
    }

    internal IndicatorFormula Formula() => IndicatorFormula.TryParse(Text(), out IndicatorFormula? formula, out FormulaFailure? failure)
        ? formula
        : throw Bad(ErrorCode.BadFormula, new($"công thức sai, {failure.Describe()}", $"not a formula, {failure.Describe(DisplayLanguage.English)}"), failure.Expected);

    internal T Word<T>()
        where T : struct, Enum =>
        SnakeCase<T>.TryParse(Text(), out T value)
            ? value
            : throw Bad(ErrorCode.UnknownWord, "giá trị không có trong danh mục", "a word not in the list", $"một trong: {SnakeCase<T>.AllWords}", $"one of: {SnakeCase<T>.AllWords}");

    /// <summary>A list of words that together are one value of an enum of flags, each once; none is the empty list.</summary>
    internal T Words<T>()
        where T : struct, Enum
    {
        HashSet<T> seen = [];
        return SnakeCase<T>.Combine(ReadItems(item =>
        {
            T flag = item.Word<T>();
            return !EqualityComparer<T>.Default.Equals(flag, default) && seen.Add(flag)
                ? flag
                : throw item.Bad(ErrorCode.BadValue, "từ lặp lại, hoặc từ chỉ \"không có\"", "a word twice, or the word for none", $"mỗi từ một lần: {SnakeCase<T>.AllFlags}", $"each word once: {SnakeCase<T>.AllFlags}");
        }));
    }

    /// <summary>A text in two languages: { "vi": ..., "en": ... }.</summary>
    internal BilingualText Bilingual()
    {
        Closed("vi", "en");
        return new(Member("vi").Text(), Member("en").Text());
    }

    /// <summary>An error at this value.</summary>
    internal DocumentException Bad(ErrorCode code, string problem, string problemInEnglish, string expected, string expectedInEnglish) =>
        Bad(code, new(problem, problemInEnglish), new(expected, expectedInEnglish));

    internal DocumentException Bad(ErrorCode code, BilingualText problem, BilingualText expected) => source.Error(code, path, problem, Raw, expected);

    private void RequireKind(JsonValueKind kind, string expected, string expectedInEnglish)
    {
        if (element.ValueKind != kind)
        {
            throw Bad(ErrorCode.WrongType, "sai kiểu", "wrong type", expected, expectedInEnglish);
        }
    }
}
