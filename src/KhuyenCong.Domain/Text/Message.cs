namespace KhuyenCong.Domain;

/// <summary>The texts that people read, each of them once per language, in messages.vi.json and messages.en.json.</summary>
internal enum Message
{
    // Parts that join messages.
    Expected, Needed, Either, OneOf, Nearest, Bracketed, AtCharacter, AtPlace, GivenValue,

    // JSON.
    DocumentTooLong, NotUnicode, JsonSyntax, UnknownMember, UnknownMemberOfType, DuplicateMember, MissingMember, UnknownFormat, WrongType,
    AnObject, AList, AText, ANumber, TrueOrFalse, NotOfType, AnotherValue, EmptyText, NumberNotExact, AtMost28Digits, NotInRange, NotADate,
    NotYears, NotAnId, FormOfId, NotAFormula, UnknownWord, NotAWord, RepeatedWord, EmptyList, NothingInList,

    // Records and their ids.
    UnknownId, DifferentRecord, RecordOfUnknownProvince, NotARecord, NotOwnRecord, NotVerifiable, DeclaredId, DuplicateId, EachIdOnce,
    EachIdOnceInReport, ReservedWord, NationalId, NameOfFunction, AnotherId,
    DuplicateNumber, EndsBefore, NotFormulaNames,

    // Units and values.
    BuiltInUnit, KnownUnitName, DuplicateUnitName, UnknownUnit, NotMoneyUnit, MoneyNotInDong, FlowOfRatio, NotIndicatorUnit,
    NotAnAmount, NotAValue, WholeDong, WholeDongFromZero, WholeDongAboveZero, WholeNumber, NumberTooLarge, LargestNumber,

    // Observations.
    UnknownIndicator, IndicatorId, DecomposedUnit, UnitOfOther, NegativeValue, FractionalValue, WholeCount, DuplicateFigure,
    NotTheTitle, NoSuchReportingUnit, FormsOfReportingUnit, ProvinceOrCommune, ProvinceOrItsCommune, RegionOfYears, Ended,
    DistrictLevel, RegionsBegin,

    // Roll-ups.
    NotOnAxis, AxisOfPlaces, AxisOfIndicators, AxisOfPeriods, AxisOfFundings, AxisOfStages, OtherDefinition, NotACount,
    LineTooLong, TooManyCells, NotAsManyAsCells, NotASum, NoSuchCell,

    // Provinces, their changes and regions.
    KnownFrom, NoSuchProvince, NoSuchProvinceOn, ProvinceId, ProvinceOfId, ProvinceBegins, SpellingOfTwo, KnownSpelling, NotInLetters,
    NotAdministrativeCode, NoChangeStated, NotMerged, ChangesNotVerified, ChangeDoesNotFollow, NoProvinceAfter, NotOfTheKind, TwiceOnDay,
    ProvincesNotKnown, NoProvinceFrom, InNoRegion,
    InRegionAlready, EachInOneRegion, NotOfScheme, PlacesNotReviewed,

    // Names of provinces.
    NoName, NameTooLong, SeveralProvinces, OtherKind, MissingMark, UnknownName, NameOfOtherDays,
    NameThrough, ProvinceThrough, NameFrom, ProvinceFrom, ForeignCharacter, ForeignLetter, OtherLatin, Greek, Cyrillic, Armenian, Lao,
    Chinese, FullWidth,

    // Programs and targets.
    NationalOfProvince, YearsNotOfDays, StageLeavesGap, StagesEndEarly, SumTooLarge, NotTheSum, UpperNotAbove,
    TargetWithoutSource, NotABudget, YearsOfWhole, PartOfWhole, PartOfOtherYears, PartsOverlap, PartsNotTheWhole, PartDivided,
    BudgetAndNotStated,
    NoProgramsBefore, NoProgramsAfter,

    // Support tables.
    LevelAndReference, NoDaysInForce, NotInForce, ChangeOutOfOrder, KindWithoutRate, NeitherRateNorCap, CapWithoutTier, NotARate,
    NotAMultiplier, NoDocument, TableWithoutNorm, NormsOutOfOrder, AmendedAndChanges,

    // Answers of support tables, and the law.
    CitedPoint, CitedClause, CitedSection, CitedPart, CitedArticle, NumberedDocument, RateAtMost, RateOf, ByBase, CapAtMost, PerUnit, SetBy,
    NotEnough, ChangesLevels, AmendsRules, Issued, InForceFrom, InForceNotKnown, NormEnded, LevelNotKnown, BeforeVerified,
    DaysNotKnown, NoLevelKnown, LastKnown, LawNotReviewed,

    // Report documents.
    NumberMissing, FigureWithoutText, ClaimWithoutFigure, TextOrValue, DecimalsMissing, UnreadableFigure, UnreadableAmount,
    UnreadableUnit, NotAHedge, TooManyDecimals, TimesInReport, TimesIsAmbiguous, TooLargeInUnit, DigitsInBaseUnit, NoFormula,
    FormulaAndUnchecked,
    FormulaOrUnchecked, ComparisonWithFigure, NoSuchFigure, FigureOrClaimId, NameWithoutFigure, CircularFormula,

    // Printed figures.
    FigureEmpty, FigureAfterWord, FigureTooLarge, FigureIsFraction, FigureIsSpan, FigureTimes, FigureSignAfterDecrease,
    FigureSecondNumber, FigureUnclearUnit, FigureForeignCharacter, FigureAmbiguousPer, FigureAmbiguousComma, FigureNotMoney,
    FigureNoUnit, FigureNotPlain, FigureBeforeWords, FigureNotWholeDong, FigureAmountTooLarge, FigureTooLong, Digit, FewerDigits,
    Thousands, ThreeDigits, DecimalAfterComma, FewerDecimals, OneDecimalMark,

    // Formulas.
    Operand, Operator, EndOfFormula, Closing, ClosingBeforeComparison, Arguments, Function, ArgumentCount, OneArgument, ComparisonInCount,
    IdentifierPart, DigitAfterPoint, EndOfNumber, FewerNodes, LessNesting,

    // Reporting periods.
    PeriodOfMonth, PeriodOfQuarter, PeriodOfFirstHalf, PeriodOfSecondHalf, PeriodOfFirstMonths, PeriodOfYear, PeriodOfYears, PeriodOfDay,
    PeriodOfDays, DataThrough, DataFromThrough, NotAPeriod, PeriodEmpty, PeriodTooLong, PeriodYearNotStated, PeriodNoSuchPart,
    PeriodNoSuchDay, PeriodReversed, PeriodStartNotStated, PeriodEndNotStated, PeriodRelative, PeriodsSeveral, PeriodWithStatus,
    PeriodYearCountMismatch, PeriodAmbiguous, NotCompactPeriod, PeriodAndYears, EndsAfterAsOf, WindowAfterAsOf,
    FrameFrom, FrameThrough,

    // Reporting duties.
    NoRecipient, DayOfNoMonth, ReplacesLater, ReplacesElsewhere, ReporterTo, ReportDueBefore, ReportWithoutDay, DutyNotKnown,

    // Projects.
    SpaceAround, NegativeAmount, AmountTooLarge, AmountNotPositive, NotAShare, NotStateMoney, NoSuchParty, NoSuchProject,
    ActivityAndOutside,
    FundingOfRule, LimitsOfRule, NoLimit, ValueOfRule, WordsOfRule, NoWordOfRule,
}
