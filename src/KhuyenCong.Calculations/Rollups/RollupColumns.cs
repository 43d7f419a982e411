using System.Globalization;
using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// Rows given as columns of dense ids and amounts (các cột số liệu), as a database or a columnar file provides them. This is the fastest
/// input of a roll-up.
/// </summary>
/// <remarks>
/// A row consists of one item from each column. The ids are those of <see cref="RollupAxes"/>. The columns are only read, never stored, so
/// you can reuse an array for the next rows.
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

    /// <summary>The index of each row's source of money (nguồn kinh phí); if omitted, the first source for all rows.</summary>
    public ReadOnlyMemory<int> FundingSources { get; init; }

    /// <summary>The index of each row's stage of money (bước kinh phí); if omitted, the first stage for all rows.</summary>
    public ReadOnlyMemory<int> FundingStages { get; init; }

    /// <summary>The amount of each row (giá trị), in the indicator's unit; for money, in đồng.</summary>
    public required ReadOnlyMemory<long> Amounts { get; init; }

    /// <summary>
    /// The number of figures that each row is the sum of (số bản ghi), if a database has already added them; if omitted, one for each row.
    /// </summary>
    public ReadOnlyMemory<long> Counts { get; init; }

    /// <summary>The status of each row (tình trạng số liệu); if omitted, all rows are final.</summary>
    public ReadOnlyMemory<ObservationStatus> Statuses { get; init; }

    /// <summary>The hedge of each row (mức gần đúng); if omitted, no row has a hedge.</summary>
    public ReadOnlyMemory<Hedge> Hedges { get; init; }

    /// <summary>The document from which all rows come (tài liệu gốc); null when not stated.</summary>
    public LegalDocument? Document { get; init; }

    /// <summary>Returns the number of rows.</summary>
    /// <returns>Text such as "10,000 rows".</returns>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Amounts.Length:N0} rows");

    /// <summary>Returns the number of rows and checks that all columns have that length.</summary>
    /// <exception cref="ArgumentException">A column is longer or shorter than the amounts.</exception>
    internal int RequireRows(string parameter)
    {
        int rows = Amounts.Length;
        string? other = Places.Length != rows ? nameof(Places)
            : Indicators.Length != rows ? nameof(Indicators)
            : Periods.Length != rows ? nameof(Periods)
            : IsOther(FundingSources) ? nameof(FundingSources)
            : IsOther(FundingStages) ? nameof(FundingStages)
            : IsOther(Counts) ? nameof(Counts)
            : IsOther(Statuses) ? nameof(Statuses)
            : IsOther(Hedges) ? nameof(Hedges)
            : null;
        return other is null ? rows : throw new ArgumentException($"{other} and {nameof(Amounts)} differ in length.", parameter);

        bool IsOther<T>(ReadOnlyMemory<T> column) => !column.IsEmpty && column.Length != rows;
    }
}
