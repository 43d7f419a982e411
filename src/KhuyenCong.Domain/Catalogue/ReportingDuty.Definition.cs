using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace KhuyenCong.Domain;

/// <content>Duties that are made in code.</content>
public sealed partial class ReportingDuty
{
    /// <summary>Creates a duty from its definition (tạo nghĩa vụ báo cáo), for example a province's own.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="catalogue">The catalogue that knows its province; null for the built-in one.</param>
    /// <exception cref="ArgumentNullException"><paramref name="definition"/> is null.</exception>
    /// <exception cref="DefinitionException">The definition has faults; the exception lists them all.</exception>
    /// <example><code>
    /// ReportingDuty duty = new(new ReportingDutyDefinition {
    ///     Id = "gia_lai.commune_monthly",
    ///     Province = Province.Parse("gia_lai_2025"),
    ///     Reporter = ReportingParty.CommuneCommittee,
    ///     Recipients = [ReportingParty.ProvincialDepartment],
    ///     Frequency = ReportingFrequency.Monthly,
    ///     DueBeforeDay = 20,
    ///     InForceFrom = new(2026, 1, 5),
    ///     Citation = new(decision) { Article = "7" },
    /// }); Catalogue mine = Catalogue.National.With(duty);
    /// </code></example>
    public ReportingDuty(ReportingDutyDefinition definition, Catalogue? catalogue = null)
        : this(ReportingDutyCheck.Make(definition, catalogue, out ImmutableArray<DefinitionFault> faults)
            ?? throw new DefinitionException(faults, nameof(definition)))
    {
    }

    /// <summary>
    /// Creates a duty from its definition, or returns everything that is wrong with it (tạo nghĩa vụ báo cáo từ biểu mẫu).
    /// </summary>
    /// <param name="definition">The definition.</param>
    /// <param name="duty">The duty; null when something is wrong.</param>
    /// <param name="faults">What is wrong, in the order of members; empty if nothing is.</param>
    /// <param name="catalogue">The catalogue that knows its province; null for the built-in one.</param>
    /// <returns>False when something is wrong.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="definition"/> is null.</exception>
    public static bool TryCreate(
        ReportingDutyDefinition definition,
        [NotNullWhen(true)] out ReportingDuty? duty,
        out ImmutableArray<DefinitionFault> faults,
        Catalogue? catalogue = null)
    {
        duty = ReportingDutyCheck.Make(definition, catalogue, out faults) is { } parts ? new(parts) : null;
        return duty is not null;
    }
}
