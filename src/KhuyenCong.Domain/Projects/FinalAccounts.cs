using System.Text.Json.Serialization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>
/// The final accounts of a contract (quyết toán hợp đồng), kept separate from its payments, under Circular 36/2013/TT-BCT articles 18
/// and 19.
/// </summary>
[JsonConverter(typeof(NoJsonConverter<FinalAccounts>))]
public sealed class FinalAccounts
{
    /// <summary>The day on which the dossier was completed (ngày lập xong hồ sơ quyết toán); null until then.</summary>
    public LocalDate? DossierOn { get; init; }

    /// <summary>The day of the liquidation (ngày thanh lý hợp đồng); null until then.</summary>
    public LocalDate? LiquidatedOn { get; init; }

    /// <summary>The day of the settlement (ngày quyết toán); null until then.</summary>
    public LocalDate? SettledOn { get; init; }

    /// <summary>
    /// Whether the contract was settled on the basis of the work done, because of force majeure (bất khả kháng), under article 18.4.
    /// </summary>
    public bool IsForceMajeure { get; init; }

    /// <summary>
    /// Whether the implementing unit gave a written explanation (văn bản giải trình), which is required in case of force majeure.
    /// </summary>
    public bool HasExplanation { get; init; }

    /// <summary>
    /// Whether the provincial department and the local committee accepted the work done (biên bản nghiệm thu khối lượng), which is required
    /// in case of force majeure.
    /// </summary>
    public bool HasWorkAcceptance { get; init; }

    /// <summary>Whether there are vouchers for the work done (chứng từ chi), which are required in case of force majeure.</summary>
    public bool HasVouchers { get; init; }

    /// <summary>Returns the day of the settlement.</summary>
    /// <returns>Text such as "settled 2016-12-20", or "not settled".</returns>
    public override string ToString() => SettledOn is { } day ? $"settled {IsoDates.Format(day)}" : "not settled";
}
