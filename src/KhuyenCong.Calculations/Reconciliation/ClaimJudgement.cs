using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>What is found of a claim.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Result">What the formula gives on the figures as printed.</param>
/// <param name="Range">What it can give.</param>
/// <param name="Marks">What a reader must know of the figures.</param>
/// <param name="Reason">Why it is unchecked, where the formula's result does not say that.</param>
internal sealed record ClaimJudgement(ClaimVerdict Verdict, FormulaResult Result, FormulaRange Range, ResultMarks Marks, BilingualText? Reason);
