namespace KhuyenCong.Domain;

/// <summary>A problem, and what was expected instead.</summary>
internal sealed record Fault(BilingualText Problem, BilingualText Expected)
{
    internal string In(DisplayLanguage language) => Messages.In(Message.Expected, language, Problem, Expected);
}
