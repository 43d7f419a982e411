using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>
/// The members that figures and claims share (khai báo chung của số liệu và nhận định): a text as printed, or a value with its decimals.
/// </summary>
/// <remarks>What is stated in addition to a text overrides how it is read.</remarks>
[JsonConverter(typeof(NoJsonConverter<ReportItemDefinition>))]
public abstract class ReportItemDefinition
{
    private protected ReportItemDefinition()
    {
    }

    /// <summary>The id used in formulas (mã); required, and not the name of a function.</summary>
    public string? Id { get; init; }

    /// <summary>The name of the figure or claim (tên số liệu); null when not stated.</summary>
    public string? Label { get; init; }

    /// <summary>The place in the report (vị trí trong báo cáo); null when not stated.</summary>
    public string? Place { get; init; }

    /// <summary>The text as printed (nguyên văn); null if value and decimals replace it.</summary>
    public string? Text { get; init; }

    /// <summary>The number in the printed unit, with its sign (giá trị); null for that of the text.</summary>
    public decimal? Value { get; init; }

    /// <summary>The number of printed decimals, 0 to 28 (số chữ số thập phân); null for that of the text.</summary>
    public int? Decimals { get; init; }

    /// <summary>The unit in the words of reports (đơn vị), such as "%" or "tỷ đồng/tỉnh", "" for none; null for that of the text.</summary>
    public string? Unit { get; init; }

    /// <summary>The hedge of the number (từ chỉ mức gần đúng); null for the hedge of the text.</summary>
    public Hedge? Hedge { get; init; }

    /// <summary>Whether formulas take exactly this number (số đúng tuyệt đối); when null, only for a count.</summary>
    public bool? IsExact { get; init; }

    /// <summary>Whether the number is an estimate (số ước); if null, the text decides.</summary>
    public bool? IsEstimated { get; init; }

    /// <summary>Whether the number was computed by the same sum that would check it (đặt theo phép cộng).</summary>
    public bool IsByConstruction { get; init; }

    /// <summary>The id.</summary>
    /// <returns>Text such as "trained".</returns>
    public override string ToString() => Id is null ? "no id" : QuotedText.Plain(Id);
}
