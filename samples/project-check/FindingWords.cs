using KhuyenCong.Calculations;
using KhuyenCong.Domain;

/// <summary>Prints parts of findings as reports do.</summary>
internal static class FindingWords
{
    public static string Verdict(ProjectFinding finding) => finding.IsNotice ? "lưu ý" : finding.Verdict.DisplayName().Vietnamese;

    /// <summary>The amount above the limit of a rule or the missing amount, in triệu đồng; "-" if there is none.</summary>
    public static string Amount(ProjectFinding finding) => finding.Amount is { } amount ? Millions(amount) : Wording.None;

    public static string Millions(Vnd amount) => PrintedNumber.Format(amount.In(MeasureUnit.MillionDong));
}
