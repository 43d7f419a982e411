using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// The base class of all results (kết quả tính). A result is a number, or the reason why there is none, with its sentence, its working and
/// the sources of its operands.
/// </summary>
/// <remarks>Only the library creates results. Results have reference equality.</remarks>
[JsonConverter(typeof(CalculationJsonConverter<CalculationResult>))]
public abstract class CalculationResult : IJsonForm
{
    private protected CalculationResult(CalculationOptions options, UndefinedReason? reason)
    {
        Options = options;
        Reason = reason;
    }

    /// <summary>Whether there is a number (có xác định).</summary>
    public bool IsDefined => Reason is null;

    /// <summary>The reason why there is no number (lý do không xác định); null when there is one.</summary>
    public UndefinedReason? Reason { get; }

    /// <summary>The data that do not belong together, if that is the reason.</summary>
    internal BilingualText? Misfit { get; init; }

    /// <summary>The marks on the operands and lookups that readers must know about (dấu hiệu).</summary>
    public ResultMarks Marks => OwnMarks;

    /// <summary>
    /// The formula of the number (công thức), from the catalogue or created for the operands; null if the result has no formula, such as a
    /// restated figure or a table of several results.
    /// </summary>
    public IndicatorFormula? Formula => FormulaOf;

    /// <summary>The citations of the operands (nguồn).</summary>
    public ImmutableArray<Citation> Citations => Sources;

    /// <summary>The version of the catalogue used (phiên bản danh mục).</summary>
    public string CatalogueVersion => Options.Catalogue.Version;

    /// <summary>The options of the calculation.</summary>
    internal CalculationOptions Options { get; }

    /// <summary>The formula for this kind of result.</summary>
    private protected abstract IndicatorFormula? FormulaOf { get; }

    /// <summary>The operands of the formula if the result is defined; empty if a decimal cannot hold them in one unit.</summary>
    private protected virtual IEnumerable<FormulaOperand> Operands => [];

    /// <summary>The citations of the operands.</summary>
    internal abstract ImmutableArray<Citation> Sources { get; }

    /// <summary>The marks of the operands and lookups, and those specific to this kind of result.</summary>
    private protected virtual ResultMarks OwnMarks => Caveats.Marks;

    /// <summary>The marks, and the notes on rules and places that were not reviewed.</summary>
    internal abstract Caveats Caveats { get; }

    /// <summary>Returns the sentence for a report (câu mô tả), or the reason why there is no number.</summary>
    /// <param name="language">The language: Vietnamese by default.</param>
    /// <returns>The sentence.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string Describe(DisplayLanguage language = DisplayLanguage.Vietnamese) => DescribeIn(language);

    /// <summary>Returns the working (cách tính): the sentence, operands, formula, rounding, sources and marks, one per line.</summary>
    /// <param name="language">The language: Vietnamese by default.</param>
    /// <returns>The working.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="language"/> is not a defined language.</exception>
    public string Explain(DisplayLanguage language = DisplayLanguage.Vietnamese) => ExplainIn(language);

    /// <summary>
    /// Returns the working of each number of the result (diễn giải công thức), with formula, operands, steps and range. Empty if there is
    /// nothing to compute, for example because the result is undefined, or if no unit represents the operands exactly; an undefined result
    /// can still have workings of its parts.
    /// </summary>
    /// <returns>One working for most results; for results with several numbers, one for each.</returns>
    public ImmutableArray<FormulaExplanation> Workings() => WorkingsOf();

    /// <summary>Returns the workings for this kind of result.</summary>
    private protected virtual ImmutableArray<FormulaExplanation> WorkingsOf() =>
        IsDefined && FormulaOf is { } formula && Operands.ToImmutableArray() is { IsEmpty: false } operands
            ? [FormulaCalculator.Explain(formula, operands, Options)]
            : [];

    /// <summary>Writes the result as one JSON object, with the members that every result has and those specific to its kind.</summary>
    void IJsonForm.WriteJson(Utf8JsonWriter json)
    {
        ResultJson members = new(json);
        json.WriteStartObject();
        json.WriteString("kind", Kind);
        json.WriteBoolean("defined", IsDefined);
        members.Word("reason", Reason);
        WriteMembers(members);
        members.Text("formula", Formula?.ToString());
        members.Text("sentence", DescribeIn);
        members.Words("marks", Marks);
        members.Citations(Citations);
        json.WriteString("catalogue", CatalogueVersion);
        json.WriteEndObject();
    }

    /// <summary>Returns the Vietnamese sentence.</summary>
    /// <returns>The text of <see cref="Describe"/>.</returns>
    public sealed override string ToString() => Describe();

    /// <summary>Returns the reason why there is no number, in words.</summary>
    private protected string DescribeUndefined(DisplayLanguage language) => Phrase.Undefined(Reason.GetValueOrDefault(), Misfit, language);

    /// <summary>The stable word for this kind of result in JSON.</summary>
    private protected abstract string Kind { get; }

    /// <summary>Writes the numbers and operands specific to this kind of result.</summary>
    private protected abstract void WriteMembers(ResultJson json);

    /// <summary>Returns the sentence for this kind of result.</summary>
    private protected abstract string DescribeIn(DisplayLanguage language);

    /// <summary>
    /// Returns the reason why a table has no number: that of its first row if no row has a number; null if one has, or if there are no
    /// rows.
    /// </summary>
    private protected static UndefinedReason? ReasonOf<T>(ImmutableArray<T> rows)
        where T : CalculationResult => rows.Any(static row => row.IsDefined) || rows.IsEmpty ? null : rows[0].Reason;

    /// <summary>Returns the citations of all rows of a table, each once.</summary>
    private protected static ImmutableArray<Citation> SourcesOf(IEnumerable<CalculationResult> rows) =>
        [.. rows.SelectMany(row => row.Citations).Distinct()];

    /// <summary>Returns the caveats of all rows of a table.</summary>
    private protected static Caveats CaveatsOf(IEnumerable<CalculationResult> rows) =>
        rows.Aggregate(Caveats.None, (all, row) => all | row.Caveats);

    /// <summary>Returns the working for this kind of result: the sentence and the lines after it.</summary>
    private protected virtual string ExplainIn(DisplayLanguage language)
    {
        StringBuilder text = new(Describe(language));
        AppendWorking(text, language);
        return text.ToString();
    }

    /// <summary>The names of records that a user added to the catalogue and that the result is based on.</summary>
    internal virtual IEnumerable<BilingualText> UserRecords => [];

    /// <summary>Adds the lines of the workings; the last step ends with the rounded number.</summary>
    private protected void AppendWorkings(StringBuilder text, string rounded, int decimals, Hedge hedge, DisplayLanguage language)
    {
        foreach (FormulaExplanation working in WorkingsOf())
        {
            working.AppendSteps(text.Append('\n'), language);
            Phrase.AppendRounding(text, rounded, decimals, hedge, language);
            working.AppendRange(text, language);
        }
    }

    /// <summary>Adds the lines after the sentence; the sources come last.</summary>
    private protected virtual void AppendWorking(StringBuilder text, DisplayLanguage language)
    {
        foreach (BilingualText record in UserRecords.Distinct())
        {
            Phrase.AppendLine(text, language, Wording.AddedByUser, record);
        }

        Phrase.AppendSources(text, Citations, Caveats, Options.Catalogue, language);
    }
}
