using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace KhuyenCong.Domain;

/// <content>Duties that are built in code.</content>
public sealed partial class ReportingDuty
{
    /// <summary>Creates a duty from its definition (tạo nghĩa vụ báo cáo), for example a duty set by a province.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="catalogue">The catalogue that contains its province; null for the built-in one.</param>
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
    /// });
    /// Catalogue mine = Catalogue.National.With(duty);
    /// </code></example>
    public ReportingDuty(ReportingDutyDefinition definition, Catalogue? catalogue = null)
        : this(ReportingDutyCheck.Make(definition, catalogue, out ImmutableArray<DefinitionFault> faults)
            ?? throw new DefinitionException(faults, nameof(definition)))
    {
    }

    /// <summary>
    /// Creates a duty from its definition, or returns all faults of the definition (tạo nghĩa vụ báo cáo từ biểu mẫu).
    /// </summary>
    /// <param name="definition">The definition.</param>
    /// <param name="duty">The duty; null if the definition has faults.</param>
    /// <param name="faults">The faults, each with its member; empty if there are none.</param>
    /// <param name="catalogue">The catalogue that contains its province; null for the built-in one.</param>
    /// <returns>False if the definition has faults.</returns>
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
