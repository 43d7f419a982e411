namespace KhuyenCong.Domain;

/// <content>The code of the reason, in the style of the error codes of documents.</content>
public sealed partial class ReportingPeriodFailure
{
    /// <summary>The stable word of the reason (mã lý do), such as "year_not_stated".</summary>
    public string Code => SnakeCase<ReportingPeriodFailureReason>.Of(Reason);
}
