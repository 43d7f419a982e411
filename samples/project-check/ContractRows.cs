using KhuyenCong.Domain;
using NodaTime;

/// <summary>The rows of one contract, with its projects, their payments, and the days that must be the same in all rows.</summary>
internal sealed class ContractRows(string number)
{
    private static readonly string[] Days = ["ngay_hop_dong", "ngay_ho_so_quyet_toan", "ngay_thanh_ly", "ngay_quyet_toan"];

    private static readonly (string Column, PaymentKind Kind)[] Payments =
    [
        .. Enumerable.Range(1, ProjectColumns.Advances).Select(advance => ($"tam_ung{ProjectColumns.Suffix(advance)}", PaymentKind.Advance)),
        ("thanh_toan", PaymentKind.DirectPayment),
        ("thanh_toan_tam_ung", PaymentKind.Clearing),
        ("hoan_tra", PaymentKind.Refund),
    ];

    private readonly List<PromotionProject> _projects = [];
    private readonly List<ContractPayment> _payments = [];
    private ProjectRow? _first;

    /// <summary>The columns that only a contract has.</summary>
    public static IEnumerable<string> Columns => Days.Concat(Payments.Select(payment => payment.Column));

    public void Add(ProjectRow row, PromotionProject project)
    {
        _first ??= row;
        foreach (string column in Days.Where(column => row.Day(column) != _first.Day(column)))
        {
            string problem = $"khác {InputFault.LineOf(_first.Line)} của cùng hợp đồng \"{InputFault.Plain(number)}\"";
            row.Fault(column, problem, "cùng một ngày ở mọi dòng của hợp đồng");
        }

        _projects.Add(project);
        foreach ((string column, PaymentKind kind) in Payments)
        {
            AddPayment(row, project, column, kind);
        }
    }

    /// <summary>Creates the contract; null when it has a fault, which is added to its first row.</summary>
    public ImplementationContract? ToContract()
    {
        ProjectRow first = _first!;
        LocalDate? dossier = first.Day("ngay_ho_so_quyet_toan"), liquidated = first.Day("ngay_thanh_ly"), settled = first.Day("ngay_quyet_toan");
        ContractDefinition definition = new()
        {
            Id = number,
            SignedOn = first.Day("ngay_hop_dong"),
            Projects = [.. _projects],
            Payments = [.. _payments],
            Accounts = dossier is null && liquidated is null && settled is null
                ? null
                : new() { DossierOn = dossier, LiquidatedOn = liquidated, SettledOn = settled },
        };
        if (ImplementationContract.TryCreate(definition, out ImplementationContract? contract, out var faults))
        {
            return contract;
        }

        foreach (DefinitionFault fault in faults)
        {
            first.Fault("so_hop_dong", $"{fault.Member}: {fault.Problem.Vietnamese}", fault.Expected.Vietnamese);
        }

        return null;
    }

    private void AddPayment(ProjectRow row, PromotionProject project, string column, PaymentKind kind)
    {
        string suffix = kind == PaymentKind.Advance ? column["tam_ung".Length..] : string.Empty, dayColumn = $"ngay_{column}";
        string[] ofAdvance = kind != PaymentKind.Advance ? [] :
            [$"gia_tri_khoi_luong{suffix}", $"ty_le_khoi_luong{suffix}", $"ty_le_tam_ung{suffix}", $"quyet_dinh_tam_ung{suffix}"];
        if (row.Money(column) is not { } amount)
        {
            row.Refuse(column, ofAdvance.Prepend(dayColumn));
            return;
        }

        if (amount == Vnd.Zero)
        {
            return;
        }

        if (row.Day(dayColumn) is not { } day)
        {
            row.Fault(column, $"chưa có {dayColumn}", "ngày của khoản này");
            return;
        }

        if (amount < Vnd.Zero)
        {
            row.Fault(column, "số tiền âm", "số tiền không âm");
            return;
        }

        _payments.Add(new()
        {
            Kind = kind,
            Date = day,
            Amount = amount,
            Project = project.Id,
            WorkValue = ofAdvance is [var value, ..] ? row.Money(value) : null,
            WorkPercent = ofAdvance is [_, var share, ..] ? row.Percent(share) : null,
            DecidedPercent = ofAdvance is [_, _, var decided, _] ? row.Percent(decided) : null,
            Decision = ofAdvance is [.., var decision] ? row.Words(decision) : null,
        });
    }
}
