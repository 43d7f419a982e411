using System.Globalization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>The texts of the library that people read, one per code in each language (<see cref="MessageTable{TCode}"/>).</summary>
/// <remarks>
/// A text with arguments is a composite format; a text without arguments is used as it is. The text of a fault contains the problem and
/// what was expected, with an arrow between them. Arguments are texts, codes, numbers and days, each printed in the language of the
/// sentence.
/// </remarks>
internal static class Messages
{
    private const string Arrow = " → ";

    internal static string In<TCode>(TCode code, DisplayLanguage language, params ReadOnlySpan<object> arguments)
        where TCode : struct, Enum => Fill<TCode>(MessageTable<TCode>.TextOf(code, language), language, arguments);

    internal static BilingualText Of<TCode>(TCode code, params ReadOnlySpan<object> arguments)
        where TCode : struct, Enum => new(In(code, DisplayLanguage.Vietnamese, arguments), In(code, DisplayLanguage.English, arguments));

    /// <summary>Returns both wordings of an object that describes itself in either language.</summary>
    internal static BilingualText Of(Func<DisplayLanguage, string> describe) =>
        new(describe(DisplayLanguage.Vietnamese), describe(DisplayLanguage.English));

    /// <summary>Returns what was expected, and the known ids nearest to the given one.</summary>
    internal static BilingualText OfNearest(Message expected, string nearest) =>
        nearest.Length == 0 ? Of(expected) : Of(Message.Nearest, expected, nearest);

    internal static Fault FaultOf(Message message, params ReadOnlySpan<object> arguments)
    {
        (string problem, string expected) = Halves(message, DisplayLanguage.Vietnamese, arguments);
        (string problemInEnglish, string expectedInEnglish) = Halves(message, DisplayLanguage.English, arguments);
        return new(new(problem, problemInEnglish), new(expected, expectedInEnglish));
    }

    /// <summary>Fills a composite format with arguments in a language.</summary>
    private static string Fill<TCode>(string format, DisplayLanguage language, ReadOnlySpan<object> arguments)
        where TCode : struct, Enum
    {
        if (arguments.IsEmpty)
        {
            return format;
        }

        object[] texts = new object[arguments.Length];
        for (int i = 0; i < texts.Length; i++)
        {
            texts[i] = Print<TCode>(arguments[i], language);
        }

        return string.Format(CultureInfo.InvariantCulture, format, texts);
    }

    private static (string Problem, string Expected) Halves(Message fault, DisplayLanguage language, ReadOnlySpan<object> arguments)
    {
        string text = MessageTable<Message>.TextOf(fault, language);
        int arrow = text.IndexOf(Arrow, StringComparison.Ordinal);
        return (Fill<Message>(text[..arrow], language, arguments), Fill<Message>(text[(arrow + Arrow.Length)..], language, arguments));
    }

    private static string Print<TCode>(object argument, DisplayLanguage language)
        where TCode : struct, Enum => argument switch
        {
            string text => text,
            BilingualText text => text.In(language),
            TCode code => MessageTable<TCode>.TextOf(code, language),
            decimal number => PrintedNumber.EveryDigit(number, language),
            LocalDate day => PrintedDay.Of(day).In(language),
            _ => throw new ArgumentException("Expected a text, a code, a number or a day.", nameof(argument)),
        };
}
