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

    internal FormulaExplanation(IndicatorFormula formula, ImmutableArray<FormulaOperand> operands, ImmutableArray<FormulaStep> steps, FormulaResult result, FormulaRange range,
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

    /// <summary>The figures (số liệu đầu vào), in the order of the formula's names.</summary>
    public ImmutableArray<FormulaOperand> Operands { get; }

    /// <summary>The steps (các bước tính), each after those it uses; the last one is the whole formula.</summary>
    public ImmutableArray<FormulaStep> Steps { get; }

    /// <summary>The result (kết quả).</summary>
    public FormulaResult Result { get; }

    /// <summary>What the result can be (khoảng kết quả).</summary>
    public FormulaRange Range { get; }

    /// <summary>The marks of the figures (dấu hiệu), together.</summary>
    public ResultMarks Marks => Caveats.Marks;

    private Caveats Caveats => Operands.Aggregate(
        Caveats.Of(Operands.Select(operand => operand.Observation)), (all, operand) => all | operand.Caveats);

    /// <summary>The working as text (diễn giải bằng lời), a line each.</summary>
    /// <param name="language">The language.</param>
    /// <returns>Formula, figures with their sources, steps, result, range, marks and the version of the catalogue.</returns>
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
    /// Formula, operands, steps, result, range and the version of the catalogue; numbers keep every digit, a bound says whether it belongs
    /// to its range, and is null where the range has no end.
    /// </summary>
    void IJsonForm.WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("kind", "formula_explanation");
        json.WriteString("formula", Formula.ToString());
        json.WriteStartArray("operands");
        foreach (FormulaOperand operand in Operands)
        {
            Write(json, operand);
        }

        json.WriteEndArray();
        json.WriteStartArray("steps");
        foreach (FormulaStep step in Steps)
        {
            json.WriteStartObject();
            json.WriteString("part", step.Part);
            Write(json, step.Result, step.Range);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Write(json, Result, Range);
        json.WriteString("catalogue", _options.Catalogue.Version);
        json.WriteEndObject();
    }

    /// <summary>The working in Vietnamese.</summary>
    /// <returns>As for <see cref="Describe(DisplayLanguage)"/>.</returns>
    public override string ToString() => Describe();

    /// <summary>The formula, its figures and every step, a line each.</summary>
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

    /// <summary>The line of what the result can be, where an operand is a range.</summary>
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

    private static void Write(Utf8JsonWriter writer, FormulaOperand operand)
    {
        writer.WriteStartObject();
        writer.WriteString("name", operand.Name);
        writer.WriteString("text", operand.Text.Vietnamese);
        writer.WriteNumber("amount", operand.Amount);
        Write(writer, operand.Range);
        WriteIfAny(writer, "label", operand.Label?.Vietnamese);
        WriteIfAny(writer, "source", operand.SourceText?.Vietnamese);
        writer.WriteBoolean("hedged", operand.Marks.HasFlag(ResultMarks.HedgedOperand));
        writer.WriteBoolean("estimated", operand.Marks.HasFlag(ResultMarks.EstimatedOperand));
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, FormulaResult result, FormulaRange range)
    {
        if (result.Holds is { } holds)
        {
            writer.WriteBoolean("result", holds);
        }
        else if (result.Value is { } value)
        {
            writer.WriteNumber("result", value);
        }
        else
        {
            writer.WriteNull("result");
            writer.WriteString("undefined", result.Describe());
        }

        if (range.Range is { } known)
        {
            Write(writer, known);
        }
        else
        {
            writer.WriteString("range", range.Describe());
        }
    }

    private static void Write(Utf8JsonWriter writer, ValueRange range)
    {
        writer.WriteStartObject("range");
        WriteEnd(writer, "lower", range.HasLowerEnd ? range.Lower : null);
        writer.WriteBoolean("lower_inclusive", range.IsLowerInclusive);
        WriteEnd(writer, "upper", range.HasUpperEnd ? range.Upper : null);
        writer.WriteBoolean("upper_inclusive", range.IsUpperInclusive);
        writer.WriteEndObject();
    }

    private static void WriteEnd(Utf8JsonWriter writer, string name, decimal? end)
    {
        if (end is { } bound)
        {
            writer.WriteNumber(name, bound);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    private static void WriteIfAny(Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(name, text);
        }
    }
}
