using KhuyenCong.Calculations;
using KhuyenCong.Domain;

/// <summary>Findings in the words of a report.</summary>
internal static class FindingWords
{
    public static string Verdict(ProjectFinding finding) => finding.IsNotice ? "lưu ý" : finding.Verdict.DisplayName().Vietnamese;

    /// <summary>How much is beyond a rule or missing, in triệu đồng; "-" where there is no amount.</summary>
    public static string Amount(ProjectFinding finding) => finding.Amount is { } amount ? Millions(amount) : Wording.None;

    public static string Millions(Vnd amount) => PrintedNumber.Format(amount.In(MeasureUnit.MillionDong));
}
