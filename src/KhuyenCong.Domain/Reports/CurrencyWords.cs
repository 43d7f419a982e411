using System.Collections.Immutable;

namespace KhuyenCong.Domain;

/// <summary>The foreign currencies that reports print, by the word or code that begins the unit.</summary>
internal static class CurrencyWords
{
    // The longer words first, where one begins another.
    private static readonly ImmutableArray<(string Word, string Code)> Words =
    [
        ("usd", "USD"), ("đô la mỹ", "USD"), ("đô la", "USD"), ("đôla", "USD"), ("eur", "EUR"), ("euro", "EUR"), ("ơ rô", "EUR"), ("jpy", "JPY"), ("yên nhật", "JPY"), ("yên", "JPY"),
        ("cny", "CNY"), ("nhân dân tệ", "CNY"), ("krw", "KRW"), ("won", "KRW"), ("gbp", "GBP"), ("bảng anh", "GBP"), ("aud", "AUD"), ("sgd", "SGD"), ("thb", "THB"),
    ];

    /// <summary>The code of the currency that the words of a unit begin with, as in "USD"; null when they begin with none.</summary>
    internal static string? Find(ReadOnlySpan<char> words)
    {
        foreach ((string word, string code) in Words)
        {
            int at = 0;
            if (FigureText.TakeWord(words, ref at, word))
            {
                return code;
            }
        }

        return null;
    }
}
