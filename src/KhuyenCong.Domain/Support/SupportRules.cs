using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>
/// The rules that support norms and tables must satisfy, whether read from a document or defined in code. A check returns null if it
/// passes.
/// </summary>
/// <param name="names">The names of members that messages use: those of documents or those of code.</param>
internal sealed class SupportRules(SupportMemberNames names)
{
    private const int MaxDecimals = 4;

    internal static CodedFault? OfRate(decimal percent) =>
        percent is > 0 and <= 100 && ExactDecimal.Trim(percent).Scale <= MaxDecimals ? null : Bad(Message.NotARate);

    internal static CodedFault? OfMultiplier(decimal times) =>
        times is > 1 and <= 10 && ExactDecimal.Trim(times).Scale <= MaxDecimals ? null : Bad(Message.NotAMultiplier);

    /// <summary>
    /// Checks that a cap is a whole number of đồng above zero. The argument is null if the amount is not a whole number of đồng.
    /// </summary>
    internal static CodedFault? OfCap(Vnd? amount) => amount > Vnd.Zero ? null : Bad(Message.NotAnAmount, Message.WholeDongAboveZero);

    /// <summary>Checks that a cap without a tier is the only cap of its level.</summary>
    internal static CodedFault? OfTiers(IReadOnlyCollection<SupportTier> tiers) =>
        tiers.Count > 1 && tiers.Contains(SupportTier.None) ? Bad(Message.CapWithoutTier) : null;

    /// <summary>Checks that a level with a kind of rate has a rate.</summary>
    internal CodedFault? OfRateKind(decimal? rate, SupportRateKind? kind) =>
        rate is null && kind is not null ? Bad(Message.KindWithoutRate, names.Rate, names.RateKind) : null;

    internal CodedFault? OfLevel(decimal? rate, bool hasCap, SupportBase supportBase) =>
        rate is null && !hasCap && supportBase != SupportBase.ContractPrice
            ? Bad(Message.NeitherRateNorCap, names.Rate, names.Caps, names.ContractPrice)
            : null;

    internal static CodedFault? OfVerified(LocalDate from, LocalDate? through, LocalDate verified) =>
        verified < from || verified > through ? Bad(Message.NotInForce) : null;

    /// <summary>
    /// Checks that the first day of a change is after the last verified day and after the previous change, while the rules are in force.
    /// </summary>
    internal static CodedFault? OfChange(LocalDate from, LocalDate last, LocalDate? through) =>
        from <= last || from > through ? Bad(Message.ChangeOutOfOrder, last) : null;

    /// <summary>Checks that a content with a reference does not also have a level.</summary>
    internal static CodedFault? OfReference(SupportContent content, IEnumerable<SupportContent> ofLevels) => ofLevels.Contains(content)
        ? CodedFault.Of(ErrorCode.DuplicateId, Message.LevelAndReference, QuotedText.Of(content.Id))
        : null;

    internal static CodedFault? OfSetBy(int documents) => documents == 0 ? Bad(Message.NoDocument) : null;

    /// <summary>Checks that a table has rules.</summary>
    internal static CodedFault? OfNorms(int norms) => norms == 0 ? Bad(Message.TableWithoutNorm) : null;

    /// <summary>
    /// Checks that rules are in the order of their first days; of those with the same first day, the later override the earlier. Rules
    /// with unknown days must be the only ones.
    /// </summary>
    internal static CodedFault? OfOrder(SupportNorm norm, SupportNorm before) => before.InForceFrom <= norm.InForceFrom
        ? null
        : Bad(Message.NormsOutOfOrder, QuotedText.Of(norm.Document.Id), QuotedText.Of(before.Document.Id));

    private static CodedFault Bad(Message message, params ReadOnlySpan<object> arguments) =>
        CodedFault.Of(ErrorCode.BadValue, message, arguments);
}
