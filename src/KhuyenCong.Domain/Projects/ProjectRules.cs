namespace KhuyenCong.Domain;

/// <summary>
/// The rules for valid members of projects and contracts, whether read from a document or defined in code. A check returns null if it
/// passes.
/// </summary>
internal static class ProjectRules
{
    /// <summary>
    /// The largest amount, alone or in total per project or contract; a hundred times as much still fits in <see cref="Vnd"/>.
    /// </summary>
    internal const long MostDong = 9_000_000_000_000_000;

    private const int FirstYear = 1990;
    private const int LastYear = 2200;
    private const int MostThings = 1_000_000;
    private const int PercentDecimals = 4;

    /// <summary>Checks that an identifying text has no surrounding space.</summary>
    internal static CodedFault? OfName(string text) =>
        RecordRules.OfText(text) ?? RecordRules.OfUnicode(text) ?? (text.AsSpan().Trim().Length == text.Length
            ? null
            : Bad(Message.SpaceAround));

    internal static CodedFault? OfWords(string text) => RecordRules.OfText(text) ?? RecordRules.OfUnicode(text);

    internal static CodedFault? OfYear(int year) => RecordRules.OfRange(year, FirstYear, LastYear);

    internal static CodedFault? OfCount(int count) => RecordRules.OfRange(count, 1, MostThings);

    internal static CodedFault? OfAmount(Vnd amount) => amount.Dong switch
    {
        < 0 => Bad(Message.NegativeAmount),
        > MostDong => Bad(Message.AmountTooLarge),
        _ => null,
    };

    internal static CodedFault? OfPaid(Vnd amount) => amount == Vnd.Zero ? Bad(Message.AmountNotPositive) : OfAmount(amount);

    internal static CodedFault? OfSum(IEnumerable<Vnd> amounts)
    {
        Int128 sum = 0;
        foreach (Vnd amount in amounts)
        {
            sum += amount.Dong;
        }

        return sum > MostDong ? Bad(Message.AmountTooLarge) : null;
    }

    /// <summary>Checks that a share is from 0 to 100 percent, with at most four decimals.</summary>
    internal static CodedFault? OfShare(decimal percent) =>
        percent is >= 0 and <= 100 && ExactDecimal.Trim(percent).Scale <= PercentDecimals ? null : Bad(Message.NotAShare);

    internal static CodedFault? OfFunding(FundingSource funding) =>
        funding is FundingSource.StateBudget or FundingSource.National or FundingSource.Local
        or FundingSource.LocalProvince or FundingSource.LocalDistrict or FundingSource.LocalCommune
        ? null
        : Bad(Message.NotStateMoney);

    internal static CodedFault? OfParty(bool isKnown) => isKnown ? null : CodedFault.Of(ErrorCode.UnknownId, Message.NoSuchParty);

    internal static CodedFault? OfProject(bool isKnown) => isKnown ? null : CodedFault.Of(ErrorCode.UnknownId, Message.NoSuchProject);

    internal static CodedFault? OfActivity(bool isOutsideDecree, bool hasActivity) =>
        isOutsideDecree && hasActivity ? Bad(Message.ActivityAndOutside) : null;

    internal static CodedFault? OfList(int items) => items == 0 ? Bad(Message.NothingInList) : null;

    private static CodedFault Bad(Message message) => CodedFault.Of(ErrorCode.BadValue, message);
}
