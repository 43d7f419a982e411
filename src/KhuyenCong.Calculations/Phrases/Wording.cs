namespace KhuyenCong.Calculations;

/// <summary>The texts of sentences and workings; each is in messages.vi.json and in messages.en.json.</summary>
internal enum Wording
{
    // All results.
    Undefined, UndefinedAs, ScopeOfFigure, ScopeAndMoneyOfFigure, ScopeOfExpected, SchemeFrom, SchemeFromThrough, MadeLater,
    CountsProvinces, Rounded, RoundedToOneDecimal, Source, SourceWithQuote, Note,
    AddedByUser, Catalogue, FormulaIs, Joined,

    // Marks.
    HedgedOperand, EstimatedOperand, EstimatedOperandOf, ProvisionalOperand, PlannedOperand, DifferentDataWindows, MayCountTwice,
    ScopeNotStated, ByConstruction, AmbiguousOperand, MixedUnits, ComparedIndicators,

    // Attainments.
    Reached, Exceeded, WithinRange, OfLowerEnd, OfUpperEnd, ByEstimate, ProgramOfYears, ScopeOfBudget, ScopeOfBudgetPart,
    SourceAndYears, ScopeOfTarget, ScopeOfStage, StageOverPlanned, UnstatedOverPlanned, ResultOfPeriod,
    ProvisionalFigure, ActualIs, BudgetIs,
    TargetIs, PeriodOfActual, ComparedBecause, Remark,

    // Progress.
    ByDay, ByItsEnd, ExpectedByDay, AboveTarget, BelowTarget, OnTarget,
    NotCertainAsHedged, DaysPassed, ExpectedIs, ForecastIs, StagesEnded, StageUnderWay,

    // Averages.
    OnAverage, OnAverageOfOne, MeanPer, MeanPerCounted, Ranked, NotRanked, RankedAmong, NotRankedAmong, NationWithout, NationWith, Province,
    Provinces, ProvincesReported, RestatedOnto, WithoutUnallocated, WithUnallocated, WithUnstated,

    // Comparisons, leverages, restatements and shares.
    PercentOf, PercentOfOtherSpan, OneYear, ManyYears, PercentOfOtherLength, CoversLess, CoversMore, DoesNotCompare, IsNotCompared,
    TargetOfPeriod, FigureOfPeriod, PlanOfPeriodIs, EarlierIs, LaterIs, Basis, Drew, StateMoney, MoneyFrom, MoneyAtStage, PartsMissing,
    PartsKnown, AccumulatedAs, RolledUp, RolledUpOne, UnitsReported, UnitsNotReported, EstimateOf, PeriodsOfMean,
    ShareOf,

    // Growth rates.
    YearUp, YearDown, YearUnchanged, YearGrew, Up, Down, Unchanged, Grew, ArithmeticMean, MeanGrowth, MeanDecline, CompoundGrowth,
    SpanOfYears, SpanOfPeriods, SamePeriodOfYear, PlanOfPeriod, SpanOfSteps, SpanOfOneStep, IndicatorIs,
    FiguresAre, PublishedRatesAre, YearsMissing, MoneySource, MoneyStage,

    // Support ceilings.
    AtMost, AmountByRule, Requested, RequestedNotConcluded, AboveCeiling, WithinCeiling, CeilingIs, AmountRequested, AmountOfCeiling,
    FromSecondarySource, ExpectedPlace, TimesAtMost, MultipliedTogether, OnlyLargestCounts, RuleIs, MultiplierIs, ChosenMultiplierIs,
    ForUnit, Total, MoneyLeft, Condition, VerificationIs, And,

    // Formulas and the reconciliation of reports.
    RangeIs, True, False,
    ReadTwoWays, PrintedIs, RecomputedIs, FormulaIsUndefined, Claims, OneClaim, WithUnreadable, WithOneUnreadable, CannotBeRead,
    TooManyReadings, ReadingsDisagree, VerdictIf, ReadAs, PrintedInOtherUnit, AddsUnlikeUnits, StateTheUnit, NoUnitOfMoney, CutOff,
    RoundedTwice, RoundedTwiceFromOneDecimal, LeftOfWhole, HoldsWith, InPlaceOf, NotAllTried, NameOfPeriod,

    // Checks of projects.
    FindingOf, ReviewBy, DayHasNoRule, RuleChanged, OnlySecondary, IsNotStated, ByDayOf, DayOf, ContentOfItem, ActivityOfItem,
    ActualOfItem, MoneyOfItem, ThingsOfItem, ProvinceOfProject, SectorOfProject, MoneyOfApproval, AuthorityOfApproval,
    CounterpartOfProject, CommitmentOfProject, FormOfParty, PlaceOfProduction, UrbanOfWard, DayOfConversion, YearOfPlanning,
    KilnOfProject, ConditionsOfArea, ResolutionOfProject, PartsOfKey, MethodOfProject, RegistrantOfProject, AuthorityOfAdjustment,
    ProjectOfPayment,
    MoneyOfPayment,
    SupportOfMoney,
    AdjustedSupportOfItem,
    WorkOfReport,
    InvestmentOfProject,
    DecisionOfRatio,
    BudgetYear,
    PlanYear,
    FirstPayment, AdvancedOf, WhetherClearedCounts, RatioOfYears, SeveralContents, AdvanceOfTask, WorkOfItem, WorkOfInvestment,
    TwoTextsConflict, ByReading, NoRatioOfContent, FinancialRulesNotHeld, PaidOf, ClearedBeyondAdvance, OutstandingAfter, NoDayOfRefund,
    DossierDue, SettlementDue, DoneOn, NotDoneOn, NextYearOfYears, PapersComplete, PapersMissing, PaperOfExplanation, PaperOfAcceptance,
    PaperOfVouchers, SettledOf, FixedSumOfLess, OutsideDecree, CounterpartOf, TogetherOf, CommitmentIsThere, CommitmentIsMissing,
    ManagementOf, EstimateOfWhat, FormNotListed, ConvertedBy, KilnPollutes, NoPollutingKiln, DifficultArea, NotDifficultArea,
    ByResolution, KeyHas, KeyLacks, TenderWhereMet, SupportedTwice, SupportedInOtherYear, WhetherOneItem, TimesAbroad, TimesMayCount,
    StepsOn, StageThere, StageMissing, AdjustedBy, RegisteredLate,
    WhetherStepWas, CostOfItem, DecisionOfTender, MoneyOfFund, FundManagementOf, YearOfTwoRules,

    // Portfolios of projects.
    InPart, AndOthers, CashOut, ApprovedSupport, AllocatedSupport, SettledSupport, AdvancedSupport, OutstandingAdvance,
    SourcesNotSplit, ContentNotStated, PlaceNotStated, OrganisationNotStated,
    YearOrPlaceNotStated, WithoutPart, ByPlan, PlanIs, NotWhole,
}
