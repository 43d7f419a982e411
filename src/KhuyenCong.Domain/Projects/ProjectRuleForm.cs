using System.Collections.Frozen;
using System.Collections.Immutable;

namespace KhuyenCong.Domain;

/// <summary>Which numbers and words a rule of each check has.</summary>
/// <param name="Limits">The names of its numbers, all of them required.</param>
/// <param name="IsValue">What is a word of it; null where it has none.</param>
internal sealed record ProjectRuleForm(ImmutableArray<string> Limits, Func<string, bool>? IsValue)
{
    internal const string Percent = "percent";
    internal const string Days = "days";
    internal const string Month = "month";
    internal const string Day = "day";
    internal const string Times = "times";
    internal const string Years = "years";
    internal const string Contents = "contents";

    /// <summary>Work is measured by the supported item, or by the total investment.</summary>
    internal const string OfItem = "item";

    internal const string OfInvestment = "investment";

    /// <summary>In an order of dates, the first payment.</summary>
    internal const string Payment = "payment";

    /// <summary>A content that may be one that counts.</summary>
    internal const string Possible = "possible";

    internal const string PollutingKiln = "polluting_kiln";
    internal const string Minerals = "minerals";

    private static readonly ProjectRuleForm s_plain = new([], null);

    private static readonly FrozenDictionary<ProjectCheck, ProjectRuleForm> s_forms = new Dictionary<ProjectCheck, ProjectRuleForm>
    {
        [ProjectCheck.PlanApproved] = new([], IsWord<ProjectAuthority>),
        [ProjectCheck.FirstAdvance] = new([Percent], null),
        [ProjectCheck.WorkBeforeAdvance] = new([Percent], word => word is OfItem or OfInvestment),
        [ProjectCheck.RestOfAdvance] = new([Percent], null),
        [ProjectCheck.AdvanceCeiling] = new([Percent], null),
        [ProjectCheck.SettlementDossier] = new([Days], null),
        [ProjectCheck.SettlementDay] = new([Month, Day], null),
        [ProjectCheck.ManagementCost] = new([Percent], null),
        [ProjectCheck.DatesInOrder] = new([], word => IsWord<ProjectStage>(word) || string.Equals(word, Payment, StringComparison.Ordinal)),
        [ProjectCheck.StagesComplete] = new([], IsWord<ProjectStage>),
        [ProjectCheck.AdjustmentAuthority] = new([], word => IsWord<AdjustmentKind>(word) || IsWord<ProjectAuthority>(word)),
        [ProjectCheck.BeneficiaryInScope] = new([], IsWord<BeneficiaryForm>),
        [ProjectCheck.PlaceInScope] = new([Years], word => IsWord<CommuneKind>(word) || IsWord<UrbanClass>(word)),
        [ProjectCheck.ExcludedTrade] = new([], word => word is PollutingKiln or Minerals),
        [ProjectCheck.FairsAbroad] = new([Times], word => string.Equals(word, Possible, StringComparison.Ordinal)),
        [ProjectCheck.KeyProject] = new([Contents, Years], null),
        [ProjectCheck.RegistrationDay] = new([Month, Day], IsWord<ProjectAuthority>),
    }.ToFrozenDictionary();

    internal static ProjectRuleForm Of(ProjectCheck check) => s_forms.GetValueOrDefault(check, s_plain);

    private static bool IsWord<T>(string word)
        where T : struct, Enum => SnakeCase<T>.TryParse(word, out _);
}
