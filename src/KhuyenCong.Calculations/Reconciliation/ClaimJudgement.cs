using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>The judgement of a claim.</summary>
/// <param name="Verdict">The verdict.</param>
/// <param name="Result">The result of the formula for the figures as printed.</param>
/// <param name="Range">The range of possible results.</param>
/// <param name="Marks">The marks on the figures that a reader must know about.</param>
/// <param name="Reason">The reason why the claim is unchecked, if the result of the formula does not contain it.</param>
internal sealed record ClaimJudgement(
    ClaimVerdict Verdict, FormulaResult Result, FormulaRange Range, ResultMarks Marks, BilingualText? Reason);
