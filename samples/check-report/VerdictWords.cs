using KhuyenCong.Calculations;
using KhuyenCong.Domain;

/// <summary>The verdict of a finding in words, and why where there is none.</summary>
internal static class VerdictWords
{
    public static string Of(ClaimFinding finding, DisplayLanguage language = DisplayLanguage.Vietnamese)
    {
        string verdict = finding.Verdict switch
        {
            ClaimVerdict.Exact => In("khớp", "exact"),
            ClaimVerdict.Hedged => In("khớp theo từ gần đúng", "within the hedge"),
            ClaimVerdict.WithinRounding => In("trong phạm vi làm tròn", "within rounding"),
            ClaimVerdict.Truncated => In("cắt bỏ phần lẻ", "truncated"),
            ClaimVerdict.Inconsistent => In("KHÔNG KHỚP", "INCONSISTENT"),
            ClaimVerdict.Unchecked => In("không kiểm tra", "unchecked"),
            _ => finding.Verdict.ToString(),
        };
        return finding.UncheckedReason is { } reason ? $"{verdict}: {reason.In(language)}" : verdict;

        string In(string vietnamese, string english) => language is DisplayLanguage.English ? english : vietnamese;
    }
}
