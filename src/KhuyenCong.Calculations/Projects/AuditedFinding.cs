using System.Text.Json;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// The part of a finding that the record of a check stores: the rule that was checked, its subject and member, the conclusion and the
/// sentence.
/// </summary>
internal sealed record AuditedFinding(
    ProjectCheck Check, string Subject, string Member, ProjectVerdict Verdict, UndefinedReason? Reason, Vnd? Amount, string Sentence)
{
    internal static AuditedFinding Of(ProjectFinding finding) => new(
        finding.Check, finding.Subject, finding.Member, finding.Verdict, finding.Reason, finding.Amount, finding.Describe());

    internal static AuditedFinding Read(JsonCursor item)
    {
        item.Closed("code", "subject", "member", "verdict", "reason", "amount", "sentence");
        return new(
            item.Member("code").Word<ProjectCheck>(),
            item.Member("subject").Text(),
            item.Member("member").AnyText(),
            item.Member("verdict").Word<ProjectVerdict>(),
            item.Optional("reason")?.Word<UndefinedReason>(),
            item.Optional("amount") is { } amount ? DongOf(amount) : null,
            item.Member("sentence").Text());
    }

    internal void Write(Utf8JsonWriter json)
    {
        json.WriteString("code", SnakeCase<ProjectCheck>.Of(Check));
        json.WriteString("subject", Subject);
        json.WriteString("member", Member);
        json.WriteString("verdict", SnakeCase<ProjectVerdict>.Of(Verdict));
        if (Reason is { } reason)
        {
            json.WriteString("reason", SnakeCase<UndefinedReason>.Of(reason));
        }

        if (Amount is { } amount)
        {
            json.WriteNumber("amount", amount.Dong);
        }

        json.WriteString("sentence", Sentence);
    }

    /// <summary>Reads an amount, which is written as a whole number of đồng.</summary>
    private static Vnd DongOf(JsonCursor item)
    {
        _ = item.Number();
        return item.Amount();
    }

    /// <summary>Returns the findings that are not among the others, or that occur there less often.</summary>
    internal static IEnumerable<AuditedFinding> Beyond(IEnumerable<AuditedFinding> findings, IEnumerable<AuditedFinding> others)
    {
        Dictionary<AuditedFinding, int> left = others.GroupBy(one => one).ToDictionary(same => same.Key, same => same.Count());
        foreach (AuditedFinding finding in findings)
        {
            int times = left.GetValueOrDefault(finding);
            left[finding] = times - 1;
            if (times <= 0)
            {
                yield return finding;
            }
        }
    }

    /// <summary>Compares the conclusions but not the sentences, which a later version can reword.</summary>
    public bool Equals(AuditedFinding? other) => other is not null && Key == other.Key;

    public override int GetHashCode() => Key.GetHashCode();

    public override string ToString() => $"{SnakeCase<ProjectVerdict>.Of(Verdict)}: {Sentence}";

    private (ProjectCheck, string, string, ProjectVerdict, UndefinedReason?, Vnd?) Key => (Check, Subject, Member, Verdict, Reason, Amount);
}
