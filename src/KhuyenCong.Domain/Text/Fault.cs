namespace KhuyenCong.Domain;

/// <summary>The description of an error, and what was expected instead.</summary>
internal sealed record Fault(BilingualText Problem, BilingualText Expected)
{
    internal string In(DisplayLanguage language) => Messages.In(Message.Expected, language, Problem, Expected);
}
