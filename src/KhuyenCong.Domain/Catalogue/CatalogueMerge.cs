using System.Collections.Immutable;
using System.Text.Json;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>
/// Merges a user's additions into a catalogue. A record that is equal to the catalogue's adds nothing; if the two differ, the catalogue's
/// applies unless the addition supersedes it.
/// </summary>
internal sealed partial class CatalogueMerge(CatalogueParts known, CatalogueDefinition added)
{
    private readonly List<CatalogueDifference> _differences = [];

    /// <summary>
    /// The added records that have no effect, because the catalogue's own differ, because they name unknown provinces, or because they are
    /// changes to provinces that do not continue from its maps.
    /// </summary>
    internal ImmutableArray<CatalogueDifference> Differences => [.. _differences];

    internal CatalogueParts Run()
    {
        CatalogueParts parts = MergeRecords(known);
        parts = MergeIndicators(parts);
        parts = MergeProvinces(parts);
        parts = MergePrograms(parts);
        parts = MergeDuties(parts);
        parts = MergeProjectRules(parts);
        return MergeTables(parts);
    }

    private CatalogueParts MergeRecords(CatalogueParts parts)
    {
        ImmutableArray<LegalDocument> documents = [.. added.AllDocuments];
        ImmutableArray<MeasureUnit> units = [.. added.AllUnits];
        if (documents.IsEmpty && units.IsEmpty)
        {
            return parts;
        }

        RecordReader records = parts.Records.Value;
        return parts with
        {
            Records = new(records.Of(
                Merge(
                    records.Documents, documents, CatalogueRecordKind.Document, (json, document) => new RecordWriter(json).Write(document)),
                Merge(records.Units, units, CatalogueRecordKind.Unit, (json, unit) => new RecordWriter(json).Write(unit)))),
        };
    }

    private CatalogueParts MergeIndicators(CatalogueParts parts)
    {
        ImmutableArray<Indicator> indicators = [.. added.AllIndicators];
        if (!indicators.IsEmpty)
        {
            parts = parts with
            {
                Indicators = new(Merge(
                    parts.Indicators.Value,
                    indicators,
                    CatalogueRecordKind.Indicator,
                    (json, indicator) => new RecordWriter(json).Write(indicator))),
            };
        }

        return added.Comparabilities.IsEmpty
            ? parts
            : parts with
            {
                Comparabilities = new(Merge(
                    parts.Comparabilities.Value,
                    added.Comparabilities,
                    CatalogueRecordKind.Comparability,
                    (json, record) => new RecordWriter(json).Write(record))),
            };
    }

    private CatalogueParts MergePrograms(CatalogueParts parts)
    {
        if (added.Programs.IsEmpty)
        {
            return parts;
        }

        ImmutableArray<PromotionProgram> placed =
        [
            .. added.Programs.Where(program => Require(program, parts).Province is not { } province
                || IsPlaced(parts.Atlas.Value.FindProvince(province.Id) is not null, CatalogueRecordKind.Program, program.Id)),
        ];
        RecordList<PromotionProgram> programs = Merge(
            parts.Programs.Value, placed, CatalogueRecordKind.Program, (json, program) => ProgramWriter.WriteMembers(program, json));
        DateInterval days = parts.ProgramDays.Value;
        LocalDate last = programs.Items.Where(program => program.Level == ProgramLevel.National)
            .Select(program => program.Period.Implementation.End).Append(days.End).Max();
        return parts with
        {
            Programs = new(programs.Of([.. programs.Items.OrderBy(program => program.Period.Implementation.Start)])),
            ProgramDays = new(new DateInterval(days.Start, last)),
        };
    }

    private CatalogueParts MergeDuties(CatalogueParts parts)
    {
        if (added.Duties.IsEmpty)
        {
            return parts;
        }

        ImmutableArray<ReportingDuty> placed =
        [
            .. added.Duties.Where(duty => duty.Province is not { } province
                || IsPlaced(parts.Atlas.Value.FindProvince(province.Id) is not null, CatalogueRecordKind.ReportingDuty, duty.Id)),
        ];
        return parts with
        {
            Duties = new(Merge(
                parts.Duties.Value, placed, CatalogueRecordKind.ReportingDuty, (json, duty) => new RecordWriter(json).Write(duty))),
        };
    }

    private CatalogueParts MergeProjectRules(CatalogueParts parts) => added.ProjectRules.IsEmpty
        ? parts
        : parts with
        {
            ProjectRules = new(
                Merge(parts.ProjectRules.Value, added.ProjectRules, CatalogueRecordKind.ProjectRule, ProjectRuleWriter.Write)),
        };

    /// <summary>Requires that the indicators of a program are known to the catalogue that it is added to.</summary>
    private static PromotionProgram Require(PromotionProgram program, CatalogueParts parts) =>
        program.Targets.FirstOrDefault(target => parts.Indicators.Value.Find(target.Indicator.Id) is null) is { } target
            ? throw new ArgumentException(
                $"Program {QuotedText.Of(program.Id)} has a target of {QuotedText.Of(target.Indicator.Id)}, "
                    + "which neither the catalogue nor the addition has.",
                nameof(program))
            : program;

    /// <summary>
    /// Checks that the provinces of a record are known; otherwise lists the record, which is left out. A newer catalogue may have created
    /// them under other ids.
    /// </summary>
    private bool IsPlaced(bool isKnown, CatalogueRecordKind kind, string id)
    {
        if (!isKnown)
        {
            _differences.Add(new(new(kind, id), added.Id, Message.RecordOfUnknownProvince));
        }

        return isKnown;
    }

    /// <summary>Returns the known records, with the new ones added and the superseded ones replaced.</summary>
    /// <param name="records">The known records.</param>
    /// <param name="additions">The added records.</param>
    /// <param name="kind">The kind of the records.</param>
    /// <param name="write">Writes the members of a record: two records are equal if they are written in the same way.</param>
    /// <param name="within">The text before the key in the record's name.</param>
    private RecordList<T> Merge<T>(
        RecordList<T> records, IEnumerable<T> additions, CatalogueRecordKind kind, Action<Utf8JsonWriter, T> write, string within = "")
        where T : class
    {
        ImmutableArray<T>.Builder merged = records.Items.ToBuilder();
        Dictionary<string, T> byKey = new(records.ByKey, StringComparer.Ordinal);
        foreach (T addition in additions)
        {
            string key = records.KeyOf(addition);
            if (!byKey.TryGetValue(key, out T? existing))
            {
                byKey[key] = addition;
                merged.Add(addition);
                continue;
            }

            if (CanonicalJson.AreAlike(existing, addition, write))
            {
                continue;
            }

            CatalogueRecord record = new(kind, within + key);
            if (added.Supersedes.Contains(record))
            {
                byKey[key] = addition;
                merged[merged.IndexOf(existing)] = addition;
            }
            else
            {
                _differences.Add(new(record, added.Id));
            }
        }

        return records.Of(merged.DrainToImmutable());
    }
}
