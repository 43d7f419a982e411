using System.Collections.Frozen;
using System.Collections.Immutable;

namespace KhuyenCong.Domain;

/// <summary>The numbers and words that the rules of a check have.</summary>
/// <param name="Limits">The names of the numbers, all of them required.</param>
/// <param name="IsValue">Whether a text is one of the words; null if there are none.</param>
/// <param name="Words">The required number of words; null for one or more.</param>
/// <param name="MayBeBare">Whether the word can be omitted.</param>
internal sealed record ProjectRuleForm(
    ImmutableArray<string> Limits, Func<string, bool>? IsValue, int? Words = null, bool MayBeBare = false)
{
    internal const string Percent = "percent";
    internal const string Days = "days";
    internal const string Month = "month";
    internal const string Day = "day";
    internal const string Times = "times";
    internal const string Years = "years";
    internal const string Contents = "contents";

    /// <summary>
    /// Measures the work against the supported item; <see cref="OfInvestment"/> measures it against the total investment.
    /// </summary>
    internal const string OfItem = "item";

    internal const string OfInvestment = "investment";

    /// <summary>The first payment, in an order of dates.</summary>
    internal const string Payment = "payment";

    /// <summary>Marks a content that can include other activities too.</summary>
    internal const string Possible = "possible";

    internal const string PollutingKiln = "polluting_kiln";
    internal const string Minerals = "minerals";

    private static readonly ProjectRuleForm s_plain = new([], null);

    private static readonly FrozenDictionary<ProjectCheck, ProjectRuleForm> s_forms = new Dictionary<ProjectCheck, ProjectRuleForm>
    {
        [ProjectCheck.PlanApproved] = new([], IsWord<ProjectAuthority>),
        [ProjectCheck.FirstAdvance] = new([Percent], null),
        [ProjectCheck.WorkBeforeAdvance] = new([Percent], word => word is OfItem or OfInvestment, Words: 1),
        [ProjectCheck.RestOfAdvance] = new([Percent], null),
        [ProjectCheck.AdvanceCeiling] = new([Percent], null),
        [ProjectCheck.SettlementDossier] = new([Days], null),
        [ProjectCheck.SettlementDay] = new([Month, Day], null),
        [ProjectCheck.ManagementCost] = new([Percent], null),
        [ProjectCheck.DatesInOrder] = new(
            [], word => IsWord<ProjectStage>(word) || string.Equals(word, Payment, StringComparison.Ordinal), Words: 2),
        [ProjectCheck.StagesComplete] = new([], IsWord<ProjectStage>, Words: 2),
        [ProjectCheck.AdjustmentAuthority] = new([], word => IsWord<AdjustmentKind>(word) || IsWord<ProjectAuthority>(word)),
        [ProjectCheck.BeneficiaryInScope] = new([], IsWord<BeneficiaryForm>),
        [ProjectCheck.PlaceInScope] = new([Years], word => IsWord<CommuneKind>(word) || IsWord<UrbanClass>(word)),
        [ProjectCheck.ExcludedTrade] = new([], word => word is PollutingKiln or Minerals),
        [ProjectCheck.FairsAbroad] = new([Times], word => string.Equals(word, Possible, StringComparison.Ordinal), MayBeBare: true),
        [ProjectCheck.KeyProject] = new([Contents, Years], null),
        [ProjectCheck.FundManagement] = new([Percent], null),
        [ProjectCheck.RegistrationDay] = new([Month, Day], IsWord<ProjectAuthority>),
    }.ToFrozenDictionary();

    internal static ProjectRuleForm Of(ProjectCheck check) => s_forms.GetValueOrDefault(check, s_plain);

    /// <summary>Checks that a rule has the number of words that its check requires.</summary>
    internal CodedFault? OfWords(int count) =>
        Words is { } exact && count != exact ? CodedFault.Of(ErrorCode.BadValue, Message.WordsOfRule, (decimal)exact)
        : count == 0 && IsValue is not null && !MayBeBare ? CodedFault.Of(ErrorCode.BadValue, Message.NoWordOfRule)
        : null;

    /// <summary>Returns the largest value of a limit that is not a percentage.</summary>
    internal static int MostOf(string limit) => limit switch
    {
        Month => 12,
        Day => 31,
        Years => 100,
        Days => 1_000,
        _ => 10_000,
    };

    private static bool IsWord<T>(string word)
        where T : struct, Enum => SnakeCase<T>.TryParse(word, out _);
}
