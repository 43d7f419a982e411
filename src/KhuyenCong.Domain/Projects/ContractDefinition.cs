using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>A contract built in code (khai báo hợp đồng thực hiện); pass it to <see cref="ImplementationContract"/>.</summary>
/// <remarks>Members that a form can leave empty can be null here; a missing required member is a fault.</remarks>
[JsonConverter(typeof(NoJsonConverter<ContractDefinition>))]
public sealed class ContractDefinition
{
    /// <summary>The number (số hợp đồng), any text without surrounding space; required.</summary>
    public string? Id { get; init; }

    /// <summary>The day on which the contract was signed or the task assigned (ngày ký); null if not stated.</summary>
    public LocalDate? SignedOn { get; init; }

    /// <summary>
    /// Whether the work was assigned as a task, without a contract (giao nhiệm vụ), under Circular 36/2013/TT-BCT article 6.4.
    /// </summary>
    public bool IsTaskAssignment { get; init; }

    /// <summary>
    /// The source that pays (nguồn kinh phí), national or local, with its level if known; if left unstated, the one that all items of the
    /// projects have; if they have several, it remains unstated.
    /// </summary>
    public FundingSource Funding { get; init; }

    /// <summary>The budget year (năm ngân sách); null to use that of the projects.</summary>
    public int? Year { get; init; }

    /// <summary>The projects carried out under the contract (các đề án); at least one, each once.</summary>
    public ImmutableArray<PromotionProject> Projects { get; init; } = [];

    /// <summary>The payments (các lần thanh toán), in any order.</summary>
    public ImmutableArray<ContractPayment> Payments { get; init; } = [];

    /// <summary>The final accounts (quyết toán); null until the contract ends.</summary>
    public FinalAccounts? Accounts { get; init; }

    /// <summary>Returns the number.</summary>
    /// <returns>Text such as "12/2016/HĐ-KC".</returns>
    public override string ToString() => Id is null ? "no id" : QuotedText.Plain(Id);
}
