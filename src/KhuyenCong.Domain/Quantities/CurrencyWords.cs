using System.Collections.Immutable;

namespace KhuyenCong.Domain;

/// <summary>The foreign currencies that reports print, by the word or code at the beginning of the unit.</summary>
internal static class CurrencyWords
{
    // If one entry begins with the words of another, the longer one is first.
    private static readonly ImmutableArray<(string Word, string Code)> Words =
    [
        ("usd", "USD"), ("đô la mỹ", "USD"), ("đôla mỹ", "USD"), ("đô la úc", "AUD"), ("đô la singapore", "SGD"), ("đô la canada", "CAD"),
        ("đô la hồng kông", "HKD"), ("đô la đài loan", "TWD"), ("eur", "EUR"), ("euro", "EUR"), ("ơ rô", "EUR"), ("jpy", "JPY"),
        ("yên nhật", "JPY"), ("yên", "JPY"), ("cny", "CNY"), ("rmb", "CNY"), ("nhân dân tệ", "CNY"), ("krw", "KRW"), ("won", "KRW"),
        ("gbp", "GBP"), ("bảng anh", "GBP"), ("aud", "AUD"), ("sgd", "SGD"), ("cad", "CAD"), ("hkd", "HKD"), ("twd", "TWD"),
        ("thb", "THB"), ("baht", "THB"), ("bath", "THB"), ("bạt", "THB"), ("lak", "LAK"), ("kíp", "LAK"), ("kip", "LAK"), ("khr", "KHR"),
        ("riel", "KHR"), ("rub", "RUB"), ("rúp", "RUB"), ("chf", "CHF"), ("inr", "INR"), ("myr", "MYR"), ("idr", "IDR"),
    ];

    /// <summary>
    /// Returns the code of the currency at the beginning of a unit's words, such as "USD", or the words themselves for a dollar that is not
    /// in the list; null if there is no currency.
    /// </summary>
    internal static string? Find(ReadOnlySpan<char> words)
    {
        foreach ((string word, string code) in Words)
        {
            int at = 0;
            if (FigureText.TakeWord(words.TrimStart('('), ref at, word))
            {
                return code;
            }
        }

        // Some dollars are not in the list; a dollar without a country is the US dollar.
        int dollar = 0;
        bool isDollar = FigureText.TakeWord(words, ref dollar, "đô la")
            || FigureText.TakeWord(words, ref dollar, "đôla")
            || FigureText.TakeWord(words, ref dollar, "đô");
        return !isDollar ? null : dollar == words.Length ? "USD" : words.ToString();
    }
}
