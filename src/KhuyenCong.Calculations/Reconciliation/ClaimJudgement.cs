using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>What is found about a claim.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Result">The result of the formula on the figures as printed.</param>
/// <param name="Range">The range of possible results.</param>
/// <param name="Marks">What a reader must know about the figures.</param>
/// <param name="Reason">Why it is unchecked, if the formula's result does not say so.</param>
internal sealed record ClaimJudgement(ClaimVerdict Verdict, FormulaResult Result, FormulaRange Range, ResultMarks Marks, BilingualText? Reason);
