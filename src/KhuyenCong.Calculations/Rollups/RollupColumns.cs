using System.Globalization;
using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// Rows as columns of dense ids and amounts (các cột số liệu), as a database or a file of columns gives them: the fast way in.
/// </summary>
/// <remarks>
/// A row is one item of each column. The ids are those of <see cref="RollupAxes"/>. The columns are read and never kept: an array may be
/// filled again for the next rows.
/// </remarks>
[JsonConverter(typeof(NoJsonConverter<RollupColumns>))]
public sealed class RollupColumns
{
    /// <summary>The index of each row's place (địa bàn).</summary>
    public required ReadOnlyMemory<int> Places { get; init; }

    /// <summary>The index of each row's indicator (chỉ tiêu).</summary>
    public required ReadOnlyMemory<int> Indicators { get; init; }

    /// <summary>The index of each row's period (kỳ báo cáo).</summary>
    public required ReadOnlyMemory<int> Periods { get; init; }

    /// <summary>The index of each row's source of money (nguồn kinh phí); if left out, the first for all rows.</summary>
    public ReadOnlyMemory<int> Fundings { get; init; }

    /// <summary>The index of each row's stage of money (bước kinh phí); if left out, the first for all rows.</summary>
    public ReadOnlyMemory<int> Stages { get; init; }

    /// <summary>Each row's amount (giá trị), in the indicator's unit: đồng for money.</summary>
    public required ReadOnlyMemory<long> Amounts { get; init; }

    /// <summary>How many figures each row is the sum of (số bản ghi) if a database has added them; one each if left out.</summary>
    public ReadOnlyMemory<long> Counts { get; init; }

    /// <summary>How settled each row is (tình trạng số liệu); if left out, all are final.</summary>
    public ReadOnlyMemory<ObservationStatus> Statuses { get; init; }

    /// <summary>The word in front of each printed number (mức gần đúng); if left out, none has one.</summary>
    public ReadOnlyMemory<Hedge> Hedges { get; init; }

    /// <summary>The document that all rows come from (tài liệu gốc); null when it is not stated.</summary>
    public LegalDocument? Document { get; init; }

    /// <summary>The number of rows.</summary>
    /// <returns>Text such as "10,000 rows".</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Amounts.Length:N0} rows");

    /// <summary>How many rows there are.</summary>
    /// <exception cref="ArgumentException">A column is longer or shorter than the amounts.</exception>
    internal int RequireRows(string parameter)
    {
        int rows = Amounts.Length;
        string? other = Places.Length != rows ? nameof(Places)
            : Indicators.Length != rows ? nameof(Indicators)
            : Periods.Length != rows ? nameof(Periods)
            : IsOther(Fundings) ? nameof(Fundings)
            : IsOther(Stages) ? nameof(Stages)
            : IsOther(Counts) ? nameof(Counts)
            : IsOther(Statuses) ? nameof(Statuses)
            : IsOther(Hedges) ? nameof(Hedges)
            : null;
        return other is null ? rows : throw new ArgumentException($"{other} and {nameof(Amounts)} differ in length.", parameter);

        bool IsOther<T>(ReadOnlyMemory<T> column) => !column.IsEmpty && column.Length != rows;
    }
}
