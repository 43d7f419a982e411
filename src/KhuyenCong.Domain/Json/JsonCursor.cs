using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>
/// A value of a JSON document, with its path. Every read returns a checked value or throws an error that states the place, the value and
/// what was expected.
/// </summary>
/// <param name="source">The document.</param>
/// <param name="element">The value.</param>
/// <param name="parent">The path of the value, or of the object that it is a member of.</param>
/// <param name="member">The name of the member; the path is built only when an error needs it.</param>
internal readonly struct JsonCursor(JsonSource source, JsonElement element, string parent, string? member = null)
{
    private const int MaxRawBytes = 100;

    internal string Path => member is null ? parent : JsonSource.MemberPath(parent, member);

    /// <summary>
    /// The value on one line, shortened if it is long. Tabs and newlines, which JSON allows only between tokens, become spaces. In a
    /// string, escapes such as \u0111 are shown as letters, because people read this text.
    /// </summary>
    internal string Raw
    {
        get
        {
            string raw = element.GetRawText();
            return IsText && raw.Contains("\\u", StringComparison.Ordinal) && Decoded() is { } text
                ? QuotedText.Plain($"\"{text}\"", MaxRawBytes)
                : QuotedText.Plain(string.Join(' ', raw.Split(['\n', '\t'], StringSplitOptions.TrimEntries)), MaxRawBytes);
        }
    }

    /// <summary>Requires an object with only these members, each at most once.</summary>
    internal JsonCursor Closed(params ReadOnlySpan<string> members)
    {
        RequireKind(JsonValueKind.Object, Message.AnObject);
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
                throw UnknownMember(property.Name, members);
            }

            if ((seen & (1UL << index)) != 0)
            {
                throw DuplicateMember(members[index]);
            }

            seen |= 1UL << index;
        }

        return this;
    }

    /// <summary>Requires the member "format" to name the expected format, before anything else is read.</summary>
    internal void RequireFormat(string name)
    {
        JsonCursor format = Member("format");
        if (!string.Equals(format.Text(), name, StringComparison.Ordinal))
        {
            throw format.Bad(ErrorCode.UnknownFormat, Message.UnknownFormat, name);
        }
    }

    internal JsonCursor Member(string name) => Optional(name)
        ?? throw source.Error(ErrorCode.MissingMember, Path, Messages.FaultOf(Message.MissingMember, name), null);

    internal JsonCursor? Optional(string name)
    {
        RequireKind(JsonValueKind.Object, Message.AnObject);
        return element.TryGetProperty(name, out JsonElement value) ? new JsonCursor(source, value, Path, name) : null;
    }

    internal JsonCursor[] Items()
    {
        RequireKind(JsonValueKind.Array, Message.AList);
        JsonCursor[] items = new JsonCursor[element.GetArrayLength()];
        string list = Path;
        int index = 0;
        foreach (JsonElement item in element.EnumerateArray())
        {
            items[index] = Item(item, list, index++);
        }

        return items;
    }

    /// <summary>Reads every item of a list, and reports the errors of all items together.</summary>
    internal ImmutableArray<T> ReadItems<T>(Func<JsonCursor, T> read)
    {
        ImmutableArray<T>.Builder values = ImmutableArray.CreateBuilder<T>();
        ReadEach(item => values.Add(read(item)));
        return values.ToImmutable();
    }

    private void ReadEach(Action<JsonCursor> read)
    {
        RequireKind(JsonValueKind.Array, Message.AList);
        string list = Path;
        DocumentErrorList errors = new();
        int index = 0;
        foreach (JsonElement item in element.EnumerateArray())
        {
            try
            {
                read(Item(item, list, index++));
            }
            catch (DocumentException exception)
            {
                errors.Add(exception);
                if (errors.IsFull)
                {
                    break;
                }
            }
        }

        errors.ThrowIfAny();
    }

    /// <summary>Returns the text; null if it is not valid Unicode.</summary>
    private string? Decoded()
    {
        try
        {
            return element.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private JsonCursor Item(JsonElement item, string list, int index) => new(source, item, JsonSource.ItemPath(list, index));

    internal bool IsText => element.ValueKind == JsonValueKind.String;

    internal bool IsObject => element.ValueKind == JsonValueKind.Object;

    /// <summary>Reads a text that may be empty, because only people read it and nothing depends on it.</summary>
    internal string AnyText()
    {
        RequireKind(JsonValueKind.String, Message.AText);
        return element.GetString()!;
    }

    internal string Text()
    {
        string text = AnyText();
        Require(RecordRules.OfText(text));
        return text;
    }

    internal decimal Number()
    {
        RequireKind(JsonValueKind.Number, Message.ANumber);
        return ExactDecimal.TryParseJsonNumber(element.GetRawText(), out decimal value)
            ? value
            : throw Bad(ErrorCode.NumberNotExact, Message.NumberNotExact, Message.AtMost28Digits);
    }

    internal int Integer(int minimum, int maximum)
    {
        decimal value = Number();
        Require(RecordRules.OfRange(value, minimum, maximum));
        return (int)value;
    }

    internal bool Flag() => element.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Bad(ErrorCode.WrongType, Message.WrongType, Message.TrueOrFalse),
    };

    internal LocalDate Date() => IsoDates.TryParse(Text(), out LocalDate date)
        ? date
        : throw Bad(ErrorCode.BadValue, Message.NotADate);

    internal YearRange Years() => YearRange.TryParse(Text(), out YearRange years)
        ? years
        : throw Bad(ErrorCode.BadValue, Message.NotYears);

    /// <summary>Reads a period in compact form; the period names that reports print are not accepted.</summary>
    internal ReportingPeriod Period() => CompactPeriod.TryRead(Text(), out ReportingPeriod period)
        ? period
        : throw Bad(ErrorCode.BadValue, Message.NotCompactPeriod);

    /// <summary>Reads the days that the data cover; the first day can be left out.</summary>
    internal DataWindow Window()
    {
        Closed("from", "through");
        LocalDate? first = Optional("from")?.Date();
        LocalDate last = Member("through").Date();
        if (first is { } from && RecordRules.OfInterval(from, last) is { } fault)
        {
            throw Member("through").Bad(fault);
        }

        return new(first, last);
    }

    internal string Identifier()
    {
        string id = AnyText();
        Require(RecordRules.OfId(id));
        return id;
    }

    internal T Word<T>()
        where T : struct, Enum => Unsafe.BitCast<int, T>(Word(SnakeCase<T>.Words));

    /// <summary>Reads a list of words, each at most once, that make up one value of a flags enum; an empty list means no flags.</summary>
    internal T Words<T>()
        where T : struct, Enum => Unsafe.BitCast<int, T>(Flags(SnakeCase<T>.Words));

    // Reads the number of the value: code that is generic over an enum would be compiled for each enum at startup.
    private int Word(EnumWordTable words) => words.TryParse(Text(), out int value)
        ? value
        : throw Bad(ErrorCode.UnknownWord, Message.UnknownWord, words.All);

    private int Flags(EnumWordTable words)
    {
        List<int> seen = [];
        ReadEach(item =>
        {
            int flag = item.Word(words);
            if (flag == 0 || seen.Contains(flag))
            {
                throw item.Bad(ErrorCode.BadValue, Message.RepeatedWord, words.AllFlags);
            }

            seen.Add(flag);
        });
        int flags = 0;
        foreach (int flag in seen)
        {
            flags |= flag;
        }

        return flags;
    }

    /// <summary>Reads a text in Vietnamese, and in English if it has a translation: { "vi": ..., "en": ... }.</summary>
    internal BilingualText Bilingual()
    {
        Closed("vi", "en");
        return new(Member("vi").Text(), Optional("en")?.Text());
    }

    /// <summary>Requires that a rule finds no fault in this value.</summary>
    internal void Require(CodedFault? fault)
    {
        if (fault is not null)
        {
            throw Bad(fault);
        }
    }

    /// <summary>Creates an error at this value.</summary>
    internal DocumentException Bad(ErrorCode code, Message message, params ReadOnlySpan<object> arguments) =>
        Bad(code, Messages.FaultOf(message, arguments));

    internal DocumentException Bad(CodedFault fault) => Bad(fault.Code, fault.Fault);

    internal DocumentException Bad(ErrorCode code, Fault fault) => source.Error(code, Path, fault, Raw);

    private DocumentException UnknownMember(string name, ReadOnlySpan<string> members) => source.Error(
        ErrorCode.UnknownMember,
        JsonSource.MemberPath(Path, name),
        Messages.FaultOf(Message.UnknownMember, QuotedText.Of(name), string.Join(", ", members.ToArray())),
        null);

    private DocumentException DuplicateMember(string name) => source.Error(
        ErrorCode.DuplicateMember, JsonSource.MemberPath(Path, name), Messages.FaultOf(Message.DuplicateMember, name), null, 1);

    private void RequireKind(JsonValueKind kind, Message expected)
    {
        if (element.ValueKind != kind)
        {
            throw Bad(ErrorCode.WrongType, Message.WrongType, expected);
        }
    }
}
