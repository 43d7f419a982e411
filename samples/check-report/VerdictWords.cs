using KhuyenCong.Calculations;
using KhuyenCong.Domain;

/// <summary>The verdict of a finding in words, in capitals where it asks for a look, and why where there is none.</summary>
internal static class VerdictWords
{
    public static string Of(ClaimFinding finding, DisplayLanguage language = DisplayLanguage.Vietnamese)
    {
        string verdict = finding.Verdict.DisplayName().In(language);
        return finding.Verdict == ClaimVerdict.Inconsistent ? verdict.ToUpperInvariant()
            : finding.UncheckedReason is { } reason ? $"{verdict}: {reason.In(language)}"
            : verdict;
    }
}
