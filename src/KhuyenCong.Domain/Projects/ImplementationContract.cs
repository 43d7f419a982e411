using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>
/// A contract to carry out projects, or the task assigned instead (hợp đồng thực hiện đề án, giao nhiệm vụ). Advances, settlement and
/// deadlines depend on it, under Circular 36/2013/TT-BCT articles 12 and 18.
/// </summary>
[JsonConverter(typeof(NoJsonConverter<ImplementationContract>))]
public sealed class ImplementationContract : Entity<ImplementationContract>
{
    private readonly ContractDefinition _definition;
    private readonly Lazy<Dictionary<string, PromotionProject>> _projects;

    /// <summary>Creates a contract from its definition (tạo hợp đồng).</summary>
    /// <param name="definition">The definition.</param>
    /// <exception cref="ArgumentNullException"><paramref name="definition"/> is null.</exception>
    /// <exception cref="DefinitionException">The definition has faults; the exception lists them all.</exception>
    /// <example><code>
    /// ImplementationContract contract = new(new ContractDefinition {
    ///     Id = "12/2016/HĐ-KC",
    ///     SignedOn = new(2016, 3, 15),
    ///     Projects = [project],
    ///     Payments = [new() { Kind = PaymentKind.Advance, Date = new(2016, 6, 1), Amount = Vnd.FromMillions(100) }],
    /// });
    /// </code></example>
    public ImplementationContract(ContractDefinition definition)
        : this(ContractDefinitionCheck.Make(definition, out ImmutableArray<DefinitionFault> faults)
            ?? throw new DefinitionException(faults, nameof(definition)))
    {
    }

    private ImplementationContract(CheckedDefinition<ContractDefinition> definition)
        : base(definition.Value.Id!)
    {
        _definition = definition.Value;
        _projects = new(() => _definition.Projects.ToDictionary(project => project.Id, StringComparer.Ordinal));
        Funding = _definition.Funding == FundingSource.Unstated
            && Projects.SelectMany(project => project.Items).Select(item => item.Funding).Distinct().Take(2)
                .ToImmutableArray() is [var only]
            ? only
            : _definition.Funding;
    }

    /// <summary>The day on which the contract was signed or the task assigned (ngày ký); null if not stated.</summary>
    public LocalDate? SignedOn => _definition.SignedOn;

    /// <summary>
    /// Whether the work was assigned as a task, without a contract (giao nhiệm vụ), under Circular 36/2013/TT-BCT article 6.4.
    /// </summary>
    public bool IsTaskAssignment => _definition.IsTaskAssignment;

    /// <summary>
    /// The source that pays (nguồn kinh phí): as stated, or the one that all items of the projects share; not stated if they have several.
    /// </summary>
    public FundingSource Funding { get; }

    /// <summary>The budget year (năm ngân sách); null if not stated.</summary>
    public int? Year => _definition.Year;

    /// <summary>The projects carried out under the contract (các đề án); at least one, each once.</summary>
    public ImmutableArray<PromotionProject> Projects => _definition.Projects;

    /// <summary>The payments (các lần thanh toán).</summary>
    public ImmutableArray<ContractPayment> Payments => _definition.Payments;

    /// <summary>The final accounts (quyết toán); null until the contract ends.</summary>
    public FinalAccounts? Accounts => _definition.Accounts;

    /// <summary>
    /// The cash paid out (số đã chi), in đồng: advances and direct payments, minus refunds; a clearing moves no cash.
    /// </summary>
    public Vnd CashOut => Of(PaymentKind.Advance) + Of(PaymentKind.DirectPayment) - Of(PaymentKind.Refund);

    /// <summary>
    /// The advances not yet settled (dư tạm ứng), in đồng: advances minus the amounts cleared or paid back; negative if more was cleared or
    /// paid back than advanced.
    /// </summary>
    public Vnd OutstandingAdvance => Of(PaymentKind.Advance) - Of(PaymentKind.Clearing) - Of(PaymentKind.Refund);

    /// <summary>Creates a contract from its definition, or returns all faults in it (tạo hợp đồng từ biểu mẫu).</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="contract">The contract; null if the definition has faults.</param>
    /// <param name="faults">The faults, each with its member; empty if there are none.</param>
    /// <returns>True if the contract was created; false if the definition has faults.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="definition"/> is null.</exception>
    public static bool TryCreate(
        ContractDefinition definition, [NotNullWhen(true)] out ImplementationContract? contract, out ImmutableArray<DefinitionFault> faults)
    {
        contract = ContractDefinitionCheck.Make(definition, out faults) is { } made ? new(made) : null;
        return contract is not null;
    }

    /// <summary>Returns the number and the projects.</summary>
    /// <returns>Text such as "12/2016/HĐ-KC: KCQG-2016-012".</returns>
    public override string ToString() => $"{Id}: {string.Join(", ", Projects.Select(project => project.Id))}";

    private Vnd Of(PaymentKind kind) => Vnd.Sum(Payments.Where(payment => payment.Kind == kind).Select(payment => payment.Amount));

    /// <summary>Returns the project that a payment is for; null if there are several and none is stated.</summary>
    internal PromotionProject? ProjectOf(ContractPayment payment) => payment.Project is { } id
        ? _projects.Value[id]
        : Projects is [var only] ? only : null;

    /// <summary>The source of money as stated in the definition.</summary>
    internal FundingSource StatedFunding => _definition.Funding;
}
