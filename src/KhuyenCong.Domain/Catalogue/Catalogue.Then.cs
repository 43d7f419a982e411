using System.Collections.Immutable;
using NodaTime;

namespace KhuyenCong.Domain;

/// <content>The catalogue of a record of checks, used to repeat them.</content>
public sealed partial class Catalogue
{
    /// <summary>The last day for which the provinces are verified.</summary>
    internal LocalDate ProvincesVerifiedThrough => Atlas.Verified.End;

    /// <summary>
    /// Returns this catalogue as it was at the time of some checks: with the version, maps, rules and levels of that time.
    /// </summary>
    /// <param name="version">The version of that time.</param>
    /// <param name="provincesVerifiedThrough">The last day for which the provinces were verified; later changes are left out.</param>
    /// <param name="rules">The rules of projects.</param>
    /// <param name="national">The support levels of national money.</param>
    /// <param name="provincial">Those of provinces.</param>
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
