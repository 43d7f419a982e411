using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>The reason why a text is not a reporting period (lỗi khi đọc kỳ báo cáo).</summary>
[JsonConverter(typeof(NoJsonConverter<ReportingPeriodFailure>))]
public sealed partial class ReportingPeriodFailure
{
    internal ReportingPeriodFailure(ReportingPeriodFailureReason reason) => Reason = reason;

    internal ReportingPeriodFailureReason Reason { get; }

    /// <summary>Describes the error and what was expected (mô tả lỗi).</summary>
    /// <param name="language">The language; Vietnamese by default.</param>
    /// <returns>Text such as "không nêu năm; cần năm có bốn chữ số, như "quý III/2026"".</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string Describe(DisplayLanguage language = DisplayLanguage.Vietnamese) => Messages.FaultOf(MessageOf(Reason)).In(language);

    /// <summary>Returns the description in Vietnamese.</summary>
    /// <returns>The description.</returns>
    public override string ToString() => Describe();

    private static Message MessageOf(ReportingPeriodFailureReason reason) => reason switch
    {
        ReportingPeriodFailureReason.Empty => Message.PeriodEmpty,
        ReportingPeriodFailureReason.TooLong => Message.PeriodTooLong,
        ReportingPeriodFailureReason.YearNotStated => Message.PeriodYearNotStated,
        ReportingPeriodFailureReason.NoSuchPart => Message.PeriodNoSuchPart,
        ReportingPeriodFailureReason.NoSuchDay => Message.PeriodNoSuchDay,
        ReportingPeriodFailureReason.Reversed => Message.PeriodReversed,
        ReportingPeriodFailureReason.StartNotStated => Message.PeriodStartNotStated,
        ReportingPeriodFailureReason.EndNotStated => Message.PeriodEndNotStated,
        ReportingPeriodFailureReason.Relative => Message.PeriodRelative,
        ReportingPeriodFailureReason.SeveralPeriods => Message.PeriodsSeveral,
        ReportingPeriodFailureReason.WordOfStatus => Message.PeriodWithStatus,
        ReportingPeriodFailureReason.YearCountMismatch => Message.PeriodYearCountMismatch,
        ReportingPeriodFailureReason.Ambiguous => Message.PeriodAmbiguous,
        _ => Message.NotAPeriod,
    };
}
