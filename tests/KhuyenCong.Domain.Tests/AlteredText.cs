namespace KhuyenCong.Domain.Tests;

/// <summary>A text in which another is replaced where it first occurs; one that does not have it fails the test.</summary>
internal static class AlteredText
{
    internal static string Of(string original, string text, string replacement)
    {
        int at = original.IndexOf(text, StringComparison.Ordinal);
        Assert.True(at >= 0, $"The text to alter has no {text}");
        return string.Concat(original.AsSpan(0, at), replacement, original.AsSpan(at + text.Length));
    }
}
