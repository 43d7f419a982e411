using System.Collections.Immutable;
using NodaTime;

namespace KhuyenCong.Domain;

/// <content>The catalogue as it was when earlier checks were made, used to repeat them.</content>
public sealed partial class Catalogue
{
    /// <summary>The last day for which the provinces are verified.</summary>
    internal LocalDate ProvincesVerifiedThrough => Atlas.Verified.End;

    /// <summary>
    /// Returns this catalogue as it was when some checks were made, with the version, maps, rules and support levels of that time.
    /// </summary>
    /// <param name="version">The version at that time.</param>
    /// <param name="provincesVerifiedThrough">The last day for which the provinces were verified; later changes are left out.</param>
    /// <param name="rules">The project rules at that time.</param>
    /// <param name="national">The support table for national funding.</param>
    /// <param name="provincial">The support tables of provinces.</param>
    internal Catalogue Then(
        string version,
        LocalDate provincesVerifiedThrough,
        ImmutableArray<ProjectRule> rules,
        SupportTable national,
        ImmutableArray<SupportTable> provincial) => new(
        _parts with
        {
            Version = new(version),
            Atlas = new(provincesVerifiedThrough < Atlas.Verified.End
                ? Atlas.Before(provincesVerifiedThrough.PlusDays(1))
                : Atlas.With([], provincesVerifiedThrough, static _ => { })),
            ProjectRules = new(_parts.ProjectRules.Value.Of(rules)),
            NationalTable = new(national),
            ProvincialTables = new(provincial),
        },
        [],
        []);
}
