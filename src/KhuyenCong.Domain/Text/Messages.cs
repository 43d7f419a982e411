using System.Globalization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>What the library says to people: one text for each <see cref="Message"/> in the table of each language.</summary>
/// <remarks>
/// A text with arguments is a composite format, one without is taken as it is. The text of a fault is what is wrong and what was
/// expected, with an arrow between them. Arguments are texts, messages, numbers and days, each printed in the language of the sentence.
/// </remarks>
internal static partial class Messages
{
    private const string Arrow = " → ";

    internal static string In(Message message, DisplayLanguage language, params ReadOnlySpan<object> arguments) =>
        Fill(TextOf(message, language), language, arguments);

    internal static BilingualText Of(Message message, params ReadOnlySpan<object> arguments) =>
        new(In(message, DisplayLanguage.Vietnamese, arguments), In(message, DisplayLanguage.English, arguments));

    /// <summary>What describes itself in either language, in both.</summary>
    internal static BilingualText Of(Func<DisplayLanguage, string> describe) =>
        new(describe(DisplayLanguage.Vietnamese), describe(DisplayLanguage.English));

    /// <summary>What was expected, and which of the known ids come near it.</summary>
    internal static BilingualText OfNearest(Message expected, string nearest) =>
        nearest.Length == 0 ? Of(expected) : Of(Message.Nearest, expected, nearest);

    internal static Fault FaultOf(Message message, params ReadOnlySpan<object> arguments)
    {
        (string problem, string expected) = Halves(message, DisplayLanguage.Vietnamese, arguments);
        (string problemInEnglish, string expectedInEnglish) = Halves(message, DisplayLanguage.English, arguments);
        return new(new(problem, problemInEnglish), new(expected, expectedInEnglish));
    }

    /// <summary>A composite format filled with arguments in a language.</summary>
    internal static string Fill(string format, DisplayLanguage language, params ReadOnlySpan<object> arguments)
    {
        if (arguments.IsEmpty)
        {
            return format;
        }

        object[] texts = new object[arguments.Length];
        for (int i = 0; i < texts.Length; i++)
        {
            texts[i] = Print(arguments[i], language);
        }

        return string.Format(CultureInfo.InvariantCulture, format, texts);
    }

    internal static string TextOf(Message message, DisplayLanguage language) => language.IsEnglish() ? English(message) : Vietnamese(message);

    private static (string Problem, string Expected) Halves(Message fault, DisplayLanguage language, ReadOnlySpan<object> arguments)
    {
        string text = TextOf(fault, language);
        int arrow = text.IndexOf(Arrow, StringComparison.Ordinal);
        return (Fill(text[..arrow], language, arguments), Fill(text[(arrow + Arrow.Length)..], language, arguments));
    }

    private static string Print(object argument, DisplayLanguage language) => argument switch
    {
        string text => text,
        BilingualText text => text.In(language),
        Message message => TextOf(message, language),
        decimal number => PrintedNumber.Format(number, language),
        LocalDate day => PrintedDay.Of(day).In(language),
        _ => throw new ArgumentException("Expected a text, a message, a number or a day.", nameof(argument)),
    };
}
