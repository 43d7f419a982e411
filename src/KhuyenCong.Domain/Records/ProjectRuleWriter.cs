using System.Text.Json;

namespace KhuyenCong.Domain;

/// <summary>Writes the rules for checking projects so that <see cref="ProjectRuleReader"/> can read them back.</summary>
internal static class ProjectRuleWriter
{
    internal static void Write(Utf8JsonWriter json, ProjectRule rule)
    {
        RecordWriter records = new(json);
        json.WriteString("id", rule.Id);
        json.WriteString("check", SnakeCase<ProjectCheck>.Of(rule.Check));
        records.Optional("funding", rule.Funding);
        if (!rule.Contents.IsEmpty)
        {
            records.Texts("contents", rule.Contents);
        }

        if (!rule.Limits.IsEmpty)
        {
            json.WriteStartObject("limits");
            foreach ((string name, decimal number) in rule.Limits)
            {
                json.WriteNumber(name, number);
            }

            json.WriteEndObject();
        }

        if (!rule.Values.IsEmpty)
        {
            records.Texts("values", rule.Values);
        }

        json.WriteStartObject("in_force");
        json.WriteString("from", IsoDates.Format(rule.InForceFrom));
        records.Optional("through", rule.InForceThrough is { } through ? IsoDates.Format(through) : null);
        json.WriteEndObject();
        json.WriteString("verified_through", IsoDates.Format(rule.VerifiedThrough));
        records.Optional("changed_by", rule.ChangedBy?.Id);
        records.Optional("note", rule.Note);
        records.Write("citation", rule.Citation);
        records.Write(rule.Verification);
    }
}
