using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>
/// The members that figures and claims share (khai báo chung của số liệu và nhận định): a text as printed, or a value with its decimals.
/// </summary>
/// <remarks>Members stated in addition to a text override how it is read.</remarks>
[JsonConverter(typeof(NoJsonConverter<ReportItemDefinition>))]
public abstract class ReportItemDefinition
{
    private protected ReportItemDefinition()
    {
    }

    /// <summary>The id used in formulas (mã); required, and not the name of a function.</summary>
    public string? Id { get; init; }

    /// <summary>The quantity that the figure measures (tên số liệu); null if not stated.</summary>
    public string? Label { get; init; }

    /// <summary>The place in the report where the figure or claim is printed (vị trí trong báo cáo); null if not stated.</summary>
    public string? Place { get; init; }

    /// <summary>The text as printed (nguyên văn); null if value and decimals replace it.</summary>
    public string? Text { get; init; }

    /// <summary>The number in the printed unit, with its sign (giá trị); null to read it from the text.</summary>
    public decimal? Value { get; init; }

    /// <summary>The number of printed decimals, 0 to 28 (số chữ số thập phân); null to read it from the text.</summary>
    public int? Decimals { get; init; }

    /// <summary>
    /// The unit in the words of reports (đơn vị), such as "%" or "tỷ đồng/tỉnh", or "" for no unit; null to read it from the text.
    /// </summary>
    public string? Unit { get; init; }

    /// <summary>The hedge of the number (từ chỉ mức gần đúng); null to read it from the text.</summary>
    public Hedge? Hedge { get; init; }

    /// <summary>Whether formulas use exactly this number (số đúng tuyệt đối); if null, only a count is exact.</summary>
    public bool? IsExact { get; init; }

    /// <summary>Whether the number is an estimate (số ước); null to read it from the text.</summary>
    public bool? IsEstimated { get; init; }

    /// <summary>Whether the number was computed by the same sum that would check it (đặt theo phép cộng).</summary>
    public bool IsByConstruction { get; init; }

    /// <summary>Returns the id.</summary>
    /// <returns>Text such as "trained".</returns>
    public override string ToString() => Id is null ? "no id" : QuotedText.Plain(Id);
}
