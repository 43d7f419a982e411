using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Calculations;

/// <summary>Helpers for checks of the money of a project.</summary>
internal static class ProjectMoney
{
    internal static bool IsNational(FundingSource funding) => funding == FundingSource.National;

    internal static bool IsLocal(FundingSource funding) =>
        funding is FundingSource.Local or FundingSource.LocalProvince or FundingSource.LocalDistrict or FundingSource.LocalCommune;

    internal static bool HasNational(PromotionProject project) => project.Items.Any(item => IsNational(item.Funding));

    internal static bool HasLocal(PromotionProject project) => project.Items.Any(item => IsLocal(item.Funding));

    /// <summary>Determines whether two sources support the project, which does not state the items that each of them supports.</summary>
    internal static bool IsUnsplit(PromotionProject project) => project.Items.Any(item => item.Funding == FundingSource.StateBudget);

    /// <summary>Returns the kinds of money that support a project: first national (true), then local (false).</summary>
    internal static IEnumerable<bool> KindsOf(PromotionProject project)
    {
        if (HasNational(project))
        {
            yield return true;
        }

        if (HasLocal(project))
        {
            yield return false;
        }
    }

    /// <summary>
    /// Returns the support approved as of a day for a kind of money; null if an adjustment does not say which money it concerns.
    /// </summary>
    internal static Vnd? SupportOn(PromotionProject project, bool isNational, LocalDate day)
    {
        if (project.Items.All(item => isNational ? IsNational(item.Funding) : IsLocal(item.Funding)))
        {
            return project.SupportOn(day);
        }

        return IsUnsplit(project) || project.Adjustments.Any(one => one.Support is not null)
            ? null
            : Vnd.Sum(project.Items.Where(item => isNational
                ? IsNational(item.Funding)
                : IsLocal(item.Funding)).Select(item => item.Support));
    }

    /// <summary>Determines whether the work spans more than one budget year.</summary>
    internal static bool IsOfSeveralYears(PromotionProject project) =>
        project.IsKey || (project is { StartsOn: { } start, EndsOn: { } end } && start.Year != end.Year)
        || project.Adjustments.Any(one => one.Kind == AdjustmentKind.NextYear);

    /// <summary>Determines whether an amount is no more than a share of another, exactly.</summary>
    internal static bool IsWithin(Vnd amount, decimal percent, Vnd whole) => amount.Dong * 100m <= percent * whole.Dong;

    /// <summary>Returns a share of an amount in whole đồng, rounded down.</summary>
    internal static Vnd ShareOf(Vnd whole, decimal percent) => whole.Percent(percent, RoundingRule.Down);

    /// <summary>
    /// Prints an amount in triệu đồng, as the law states caps, or in đồng if triệu đồng would need more than three decimals.
    /// </summary>
    internal static BilingualText Print(Vnd amount) =>
        Messages.Of(language => amount.ToString(amount.Dong % 1_000 == 0 ? MeasureUnit.MillionDong : MeasureUnit.Dong, language));
}
