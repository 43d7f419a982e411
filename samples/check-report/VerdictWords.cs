using KhuyenCong.Calculations;
using KhuyenCong.Domain;

/// <summary>The verdict of a finding in words: in capitals if it needs attention, and with the reason if the claim is unchecked.</summary>
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
