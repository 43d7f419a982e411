using System.Text.Json.Serialization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>A report that is due (báo cáo đến kỳ): the duty to make it, and the period that it covers.</summary>
[JsonConverter(typeof(NoJsonConverter<DueReport>))]
public sealed class DueReport
{
    private readonly ProvinceUnit? _place;
    private readonly BilingualText? _ended;

    /// <summary>Creates the report that is due for a duty on a day.</summary>
    /// <param name="duty">The duty.</param>
    /// <param name="date">The day.</param>
    /// <param name="atlas">The maps, read only if the duty belongs to a province or goes to districts.</param>
    internal DueReport(ReportingDuty duty, LocalDate date, Lazy<AdministrativeAtlas> atlas)
    {
        _place = duty.Province is { } province ? atlas.Value.FindOn(date)?.Find(province) : null;
        _ended = duty.Recipients.Contains(ReportingParty.DistrictCommittee) && !atlas.Value.Districts.ExistsOn(date)
            ? atlas.Value.Districts.Ended
            : null;
        Duty = duty;
        Period = duty.PeriodOn(date);
        DueBefore = duty.DueBeforeDay is { } day ? new(Period.FirstDay.Year, Period.FirstDay.Month, day) : null;
        Standing = duty.StandingOn(date);
    }

    /// <summary>The duty to report (nghĩa vụ báo cáo), which states who reports to whom, and its source.</summary>
    public ReportingDuty Duty { get; }

    /// <summary>The period for which the report is named (kỳ báo cáo); its data may cover different days.</summary>
    public ReportingPeriod Period { get; }

    /// <summary>
    /// The day before which the report must be sent (trước ngày), so it is late on that day; null if the text states none.
    /// </summary>
    public LocalDate? DueBefore { get; }

    /// <summary>How certain it is that the duty applies on the given day (mức chắc chắn).</summary>
    public DutyStanding Standing { get; }

    /// <summary>Describes in one sentence which report is due, from whom, to whom and when, with the source (mô tả).</summary>
    /// <param name="language">The language: Vietnamese by default.</param>
    /// <returns>
    /// Text such as "Báo cáo tháng 9 năm 2016 của đơn vị thực hiện đề án gửi Cục Công nghiệp địa phương, Sở Công Thương: trước ngày
    /// 25/9/2016 (...)". For a provincial duty, it names the province. It also says if the duty is not verified for the day, or if the
    /// report goes to districts and they no longer existed on the day.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string Describe(DisplayLanguage language = DisplayLanguage.Vietnamese) => Standing switch
    {
        DutyStanding.NotKnown => Messages.In(
            Message.DutyNotKnown,
            language,
            Duty.ChangedBy!.Describe(language),
            Duty.Citation.Document.Describe(language),
            Sentence(language)),
        DutyStanding.AssumedUnchanged => $"{Sentence(language)}. {Messages.In(Message.LawNotReviewed, language, Duty.VerifiedThrough)}",
        _ => Sentence(language),
    };

    /// <summary>Returns the sentence in Vietnamese.</summary>
    /// <returns>The text of <see cref="Describe"/>.</returns>
    public override string ToString() => Describe();

    private string Sentence(DisplayLanguage language)
    {
        string period = Period.ToString(language);
        string parties = Parties(language);
        string citation = Duty.Citation.Describe(language);
        string sentence = DueBefore is { } day
            ? Messages.In(Message.ReportDueBefore, language, period, parties, day, citation)
            : Messages.In(Message.ReportWithoutDay, language, period, parties, citation);
        return string.Join("; ", new[] { sentence, Duty.Note?.In(language), _ended?.In(language) }.OfType<string>());
    }

    /// <summary>Returns who reports, in which province, and to whom, if the text names a recipient.</summary>
    private string Parties(DisplayLanguage language)
    {
        string reporter = Duty.Reporter.DisplayName().In(language);
        string placed = _place is null ? reporter : $"{reporter} ({_place.Name})";
        string recipients = string.Join(", ", Duty.Recipients.Select(recipient => recipient.DisplayName().In(language)));
        return recipients.Length == 0 ? placed : Messages.In(Message.ReporterTo, language, placed, recipients);
    }
}
