using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace KhuyenCong.Domain;

/// <summary>The ids of a report, each of which is unique among figures and claims, and their use in formulas.</summary>
/// <param name="names">The names of the report's members, in documents or in code.</param>
internal sealed class ReportIds(ReportMemberNames names)
{
    /// <summary>Whether formulas can use each id; they cannot use a comparison or a claim without a figure.</summary>
    private readonly Dictionary<string, bool> _ids = new(StringComparer.Ordinal);

    /// <summary>Adds an id, or returns the reason why it cannot be used.</summary>
    internal CodedFault? Add(string id, bool isOperand)
    {
        if (IndicatorFormula.IsFunctionName(id))
        {
            return CodedFault.Of(ErrorCode.BadValue, Message.NameOfFunction, Message.AnotherId);
        }

        return _ids.TryAdd(id, isOperand)
            ? null
            : CodedFault.Of(ErrorCode.DuplicateId, Message.DuplicateId, QuotedText.Of(id), Message.EachIdOnceInReport);
    }

    /// <summary>Checks the names in the formula of a claim, once all ids are added.</summary>
    internal CodedFault? OfFormula(string claim, IndicatorFormula formula)
    {
        foreach (string name in formula.Identifiers)
        {
            if (!_ids.TryGetValue(name, out bool isOperand))
            {
                // Suggest only ids that the formula could use: not the claim itself, and not a comparison.
                IEnumerable<string> usable = _ids
                    .Where(known => known.Value && !string.Equals(known.Key, claim, StringComparison.Ordinal))
                    .Select(known => known.Key);
                string nearest = NearestNames.Of(name, usable);
                BilingualText expected = Messages.OfNearest(nearest.Length == 0 ? Message.FigureOrClaimId : Message.DeclaredId, nearest);
                return UnknownId(Message.NoSuchFigure, claim, name, expected);
            }

            if (!isOperand)
            {
                return UnknownId(Message.NameWithoutFigure, claim, name, names.Text);
            }
        }

        return null;
    }

    /// <summary>Determines whether formulas have a circular reference, and returns its first claim and the fault.</summary>
    internal static bool HasCycle(
        IEnumerable<KeyValuePair<string, IndicatorFormula>> formulas,
        [NotNullWhen(true)] out string? first,
        [NotNullWhen(true)] out CodedFault? fault)
    {
        Dictionary<string, IndicatorFormula> byClaim = new(StringComparer.Ordinal);
        foreach ((string claim, IndicatorFormula formula) in formulas)
        {
            byClaim.TryAdd(claim, formula);
        }

        ImmutableArray<string> cycle = FormulaCycle.Find(byClaim.Keys, id => byClaim.GetValueOrDefault(id)?.Identifiers);
        first = cycle.IsEmpty ? null : cycle[0];
        fault = cycle.IsEmpty ? null : CodedFault.Of(ErrorCode.CircularFormula, Message.CircularFormula, FormulaCycle.Path(cycle));
        return !cycle.IsEmpty;
    }

    private static CodedFault UnknownId(Message problem, string claim, string name, object expected) =>
        CodedFault.Of(ErrorCode.UnknownId, problem, QuotedText.Of(claim), QuotedText.Of(name), expected);
}
