using System.Text.Json.Serialization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>One payment under a contract (lần thanh toán): an advance, a direct payment, the clearing of an advance, or a refund.</summary>
[JsonConverter(typeof(NoJsonConverter<ContractPayment>))]
public sealed class ContractPayment
{
    /// <summary>The kind of payment (loại thanh toán).</summary>
    public required PaymentKind Kind { get; init; }

    /// <summary>The day of the payment (ngày).</summary>
    public required LocalDate Date { get; init; }

    /// <summary>The amount (số tiền), in đồng; more than zero, even for a refund.</summary>
    public required Vnd Amount { get; init; }

    /// <summary>
    /// The id of the project that the payment is for (mã đề án); null means the only project of the contract; if it has several, it is not
    /// known which one the payment is for.
    /// </summary>
    public string? Project { get; init; }

    /// <summary>
    /// The percentage of the work on the supported item that is done before an advance (khối lượng hạng mục đã thực hiện), according to
    /// the progress report, for the infrastructure and pollution treatment of clusters.
    /// </summary>
    public decimal? WorkPercent { get; init; }

    /// <summary>
    /// The value of the work that is done before an advance (giá trị khối lượng đã thực hiện), in đồng, according to the progress report,
    /// for models, machinery and pollution treatment of establishments; it is compared with <see cref="PromotionProject.TotalInvestment"/>.
    /// </summary>
    public Vnd? WorkValue { get; init; }

    /// <summary>
    /// The share of the support that a decision allows as an advance (tỷ lệ theo quyết định), in percent, under Circular 36/2013/TT-BCT
    /// article 16; null without a decision.
    /// </summary>
    public decimal? DecidedPercent { get; init; }

    /// <summary>
    /// The number of the decision that sets <see cref="DecidedPercent"/> (số quyết định); without it, the share does not count as decided.
    /// </summary>
    public string? Decision { get; init; }

    /// <summary>Returns the kind of payment, the day and the amount.</summary>
    /// <returns>Text such as "Advance, 2016-03-01: 100 triệu đồng".</returns>
    public override string ToString() => $"{Kind}, {IsoDates.Format(Date)}: {Amount.ToString(MeasureUnit.MillionDong)}";
}
