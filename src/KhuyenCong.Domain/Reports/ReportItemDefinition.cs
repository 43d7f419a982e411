using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>
/// What figures and claims have alike (khai báo chung của số liệu và nhận định): a text as printed, or a value with its decimals.
/// </summary>
/// <remarks>What is stated beside a text overrides how it is read.</remarks>
[JsonConverter(typeof(NoJsonConverter<ReportItemDefinition>))]
public abstract class ReportItemDefinition
{
    private protected ReportItemDefinition()
    {
    }

    /// <summary>The id, by which formulas name it (mã); required, and not the name of a function.</summary>
    public string? Id { get; init; }

    /// <summary>What it is a figure of (tên số liệu); null when it is not said.</summary>
    public string? Label { get; init; }

    /// <summary>Where it is printed (vị trí trong báo cáo); null when it is not said.</summary>
    public string? Place { get; init; }

    /// <summary>The text as printed (nguyên văn); null when value and decimals say it all.</summary>
    public string? Text { get; init; }

    /// <summary>The number in the printed unit, with its sign (giá trị); as the text says when null.</summary>
    public decimal? Value { get; init; }

    /// <summary>To how many decimals it is printed, 0 to 28 (số chữ số thập phân); as in the text when null.</summary>
    public int? Decimals { get; init; }

    /// <summary>The unit in the words of reports (đơn vị), as in "%" or "tỷ đồng/tỉnh", "" for none; as in the text when null.</summary>
    public string? Unit { get; init; }

    /// <summary>How rough the number is (từ chỉ mức gần đúng); as the text says when null.</summary>
    public Hedge? Hedge { get; init; }

    /// <summary>Whether formulas take the number itself (số đúng tuyệt đối); when null, of a count alone.</summary>
    public bool? IsExact { get; init; }

    /// <summary>Whether it is an estimate (số ước); as the text says when null.</summary>
    public bool? IsEstimated { get; init; }

    /// <summary>Whether it was placed by the very sum it may be checked with (đặt theo phép cộng).</summary>
    public bool IsByConstruction { get; init; }

    /// <summary>The id.</summary>
    /// <returns>As in "trained".</returns>
    public override string ToString() => Id is null ? "no id" : QuotedText.Plain(Id);
}
