using System.Collections.Immutable;

namespace KhuyenCong.Domain;

/// <summary>Reads the rules for checking projects into their definitions, from which they are created as in code.</summary>
/// <param name="records">The documents that the rules cite.</param>
internal sealed class ProjectRuleReader(RecordReader records)
{
    private static readonly ImmutableArray<string> LimitNames =
    [
        ProjectRuleForm.Percent, ProjectRuleForm.Days, ProjectRuleForm.Month, ProjectRuleForm.Day, ProjectRuleForm.Times,
        ProjectRuleForm.Years,
        ProjectRuleForm.Contents,
    ];

    internal ImmutableArray<ProjectRule> ReadAll(JsonCursor list) => RecordReader.Records(list, Read, rule => rule.Id);

    internal ProjectRule Read(JsonCursor item)
    {
        item.Closed(
            "id", "check", "funding", "contents", "limits", "values", "in_force", "verified_through", "changed_by", "note", "citation",
            "verification");
        JsonCursor inForce = item.Member("in_force").Closed("from", "through");
        ProjectRuleDefinition definition = new()
        {
            Id = item.Member("id").AnyText(),
            Check = item.Member("check").Word<ProjectCheck>(),
            Funding = item.Optional("funding")?.Word<FundingSource>() ?? FundingSource.Unstated,
            Contents = Texts(item, "contents"),
            Limits = item.Optional("limits") is { } limits ? ReadLimits(limits) : ImmutableSortedDictionary<string, decimal>.Empty,
            Values = Texts(item, "values"),
            InForceFrom = inForce.Member("from").Date(),
            InForceThrough = inForce.Optional("through")?.Date(),
            VerifiedThrough = item.Member("verified_through").Date(),
            ChangedBy = item.Optional("changed_by") is { } document ? RecordReader.Look(document, records.Documents) : null,
            Note = item.Optional("note")?.Bilingual(),
            Citation = records.ReadCitation(item.Member("citation")),
            Verification = item.Member("verification").Word<Verification>(),
        };
        return ProjectRuleCheck.Make(definition, out ImmutableArray<DefinitionFault> faults) is { } made
            ? new(made, records.IsBuiltIn)
            : throw DefinitionErrors.ErrorOf(item, faults);
    }

    private static ImmutableSortedDictionary<string, decimal> ReadLimits(JsonCursor item)
    {
        item.Closed(LimitNames.AsSpan());
        return LimitNames.Where(name => item.Optional(name) is not null)
            .ToImmutableSortedDictionary(name => name, name => item.Member(name).Number(), StringComparer.Ordinal);
    }

    private static ImmutableArray<string> Texts(JsonCursor item, string name) => item.Optional(name)?.ReadItems(text => text.Text()) ?? [];
}
