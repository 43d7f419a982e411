using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>The working of a formula (diễn giải cách tính): every figure with its source, every step, the result and its range.</summary>
[JsonConverter(typeof(CalculationJsonConverter<FormulaExplanation>))]
public sealed class FormulaExplanation : IJsonForm
{
    private readonly CalculationOptions _options;

    internal FormulaExplanation(
        IndicatorFormula formula,
        ImmutableArray<FormulaOperand> operands,
        ImmutableArray<FormulaStep> steps,
        FormulaResult result,
        FormulaRange range,
        CalculationOptions options)
    {
        _options = options;
        Formula = formula;
        Operands = operands;
        Steps = steps;
        Result = result;
        Range = range;
    }

    /// <summary>The formula (công thức).</summary>
    public IndicatorFormula Formula { get; }

    /// <summary>The figures (số liệu đầu vào), in the order of their names in the formula.</summary>
    public ImmutableArray<FormulaOperand> Operands { get; }

    /// <summary>
    /// The steps (các bước tính), each after the steps that it uses; the last step is the whole formula. Empty for a formula that is a
    /// single name or number, and if the figures cannot be combined.
    /// </summary>
    public ImmutableArray<FormulaStep> Steps { get; }

    /// <summary>The result (kết quả).</summary>
    public FormulaResult Result { get; }

    /// <summary>The range of possible results (khoảng kết quả).</summary>
    public FormulaRange Range { get; }

    /// <summary>The combined marks of all figures (dấu hiệu).</summary>
    public ResultMarks Marks => Caveats.Marks;

    private Caveats Caveats => Operands.Aggregate(
        Caveats.Of(Operands.Select(operand => operand.Observation)), (all, operand) => all | operand.Caveats);

    /// <summary>Returns the working as text (diễn giải bằng lời), one item per line.</summary>
    /// <param name="language">The language.</param>
    /// <returns>
    /// The formula, the figures with their sources, the steps (the last of which states the result), the range, the marks and the catalogue
    /// version.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string Describe(DisplayLanguage language = DisplayLanguage.Vietnamese)
    {
        StringBuilder text = new();
        AppendSteps(text, language);
        Phrase.AppendLine(text, language, Wording.RangeIs, Range.Describe(language));
        Phrase.AppendSources(text, [], Caveats, _options.Catalogue, language);
        return text.ToString();
    }

    /// <summary>
    /// Writes the formula, operands, steps, result, range, marks and catalogue version. Numbers have up to 28 digits and are not rounded
    /// for printing, and each bound states whether it is included.
    /// </summary>
    void IJsonForm.WriteJson(Utf8JsonWriter json)
    {
        ResultJson members = new(json);
        json.WriteStartObject();
        json.WriteString("kind", "formula_explanation");
        json.WriteBoolean("defined", Result.IsDefined);
        json.WriteString("formula", Formula.ToString());
        members.Objects("operands", Operands, operand =>
        {
            members.Text("name", operand.Name);
            members.Text("text", operand.Text);
            members.Number("amount", operand.Amount);
            members.Range("range", operand.Range);
            members.Text("label", operand.Label);
            members.Text("source", operand.SourceText);
            members.Words("marks", operand.Marks);
        });
        members.Objects("steps", Steps, step =>
        {
            members.Text("part", step.Part);
            Write(members, step.Result, step.Range);
        });
        Write(members, Result, Range);
        members.Words("marks", Marks);
        json.WriteString("catalogue", _options.Catalogue.Version);
        json.WriteEndObject();
    }

    /// <summary>Returns the working in Vietnamese.</summary>
    /// <returns>The text of <see cref="Describe(DisplayLanguage)"/>.</returns>
    public override string ToString() => Describe();

    /// <summary>Adds the formula, its figures and every step, one per line.</summary>
    internal void AppendSteps(StringBuilder text, DisplayLanguage language)
    {
        text.Append(Messages.In(Wording.FormulaIs, language, Formula.ToString()));
        foreach (FormulaOperand operand in Operands)
        {
            text.Append("\n  ").Append(operand.Name).Append(" = ").Append(operand.Text.In(language));
            AppendNote(text, operand.Label?.In(language), operand.SourceText?.In(language));
        }

        foreach (FormulaStep step in Steps)
        {
            text.Append("\n  ").Append(step.Part).Append(step.Result.Conclusion(language));
        }
    }

    /// <summary>Adds the line with the range of the result, if an operand is a range.</summary>
    internal void AppendRange(StringBuilder text, DisplayLanguage language)
    {
        if (Operands.Any(operand => !operand.Range.IsPoint))
        {
            Phrase.AppendLine(text, language, Wording.RangeIs, Range.Describe(language));
        }
    }

    private static void AppendNote(StringBuilder text, string? label, string? source)
    {
        string note = string.Join("; ", new[] { label, source }.OfType<string>());
        text.Append(note.Length == 0 ? string.Empty : $" ({note})");
    }

    /// <summary>Writes a number or the truth of a comparison, with its range, or the reason if there is no result.</summary>
    private static void Write(ResultJson json, FormulaResult result, FormulaRange range)
    {
        json.Word("reason", result.Reason);
        json.Number("result", result.Value);
        if (result.Holds is { } holds)
        {
            json.Flag("holds", holds);
        }

        json.Word("range_reason", range.Reason);
        json.Word("truth", range.Truth);
        if (range.Range is { } known)
        {
            json.Range("range", known);
        }
    }
}
