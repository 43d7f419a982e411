using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>Whether a formula adds figures of periods that share a day, as "9 tháng" and "quý III": their sum would count the day twice.</summary>
internal static class AddedPeriods
{
    internal static bool Overlap(FormulaNode root, IReadOnlyDictionary<string, FormulaOperand> operands) => Overlap(root, operands, isInSum: false);

    /// <summary>Each sum with the sums in it is looked at once, and then what is in neither.</summary>
    private static bool Overlap(FormulaNode node, IReadOnlyDictionary<string, FormulaOperand> operands, bool isInSum)
    {
        bool isSum = node is FormulaChain { IsProduct: false } or FormulaCall { Function: FormulaFunction.Sum };
        if (isSum && !isInSum)
        {
            List<(bool IsTaken, Observation Figure)> terms = [];
            Collect(node, false, operands, terms);
            if (terms.GroupBy(term => (term.IsTaken, KindOf(term.Figure)), term => term.Figure.Period).Any(ReportingPeriod.AnyOverlap))
            {
                return true;
            }
        }

        foreach (FormulaNode part in node.Parts)
        {
            if (Overlap(part, operands, isSum || (isInSum && node is FormulaNegation)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The recorded figures that a sum adds or takes away, through sums within it.</summary>
    private static void Collect(
        FormulaNode node, bool isTaken, IReadOnlyDictionary<string, FormulaOperand> operands, List<(bool IsTaken, Observation Figure)> terms)
    {
        switch (node)
        {
            case FormulaIdentifier identifier when operands[identifier.Name].Observation is { } figure:
                terms.Add((isTaken, figure));
                break;
            case FormulaChain { IsProduct: false } chain:
                for (int i = 0; i < chain.Parts.Length; i++)
                {
                    Collect(chain.Parts[i], isTaken != chain.IsInverse[i], operands, terms);
                }

                break;
            case FormulaNegation negation:
                Collect(negation.Operand, !isTaken, operands, terms);
                break;
            case FormulaCall { Function: FormulaFunction.Sum } sum:
                foreach (FormulaNode part in sum.Parts)
                {
                    Collect(part, isTaken, operands, terms);
                }

                break;
        }
    }

    private static (string Indicator, string ReportingUnit, FundingSource Funding, FundingStage Stage) KindOf(Observation figure) =>
        (figure.Indicator.Id, figure.ReportingUnit.Id, figure.Funding, figure.Stage);
}
