using FsCheck;
using FsCheck.Fluent;

namespace KhuyenCong.Domain.Tests;

public partial class IndicatorFormulaTest
{
    [Fact]
    public void The_printed_text_of_a_formula_is_the_same_tree() => Prop.ForAll(
        FormulaTrees.Texts.ToArbitrary(),
        text =>
        {
            IndicatorFormula formula = IndicatorFormula.Parse(text);
            IndicatorFormula again = IndicatorFormula.Parse(formula.ToString());
            return FormulaTrees.AreSame(formula.Root, again.Root) && formula.Equals(again) && formula.GetHashCode() == again.GetHashCode();
        }).QuickCheckThrowOnFailure();

    // A good formula with an inserted character that is allowed nowhere: its position is reported, unless the formula went wrong earlier.
    [Fact]
    public void A_foreign_character_is_found_at_its_position() => Prop.ForAll(
        (from text in FormulaTrees.Texts
         from part in Gen.Choose(0, 1_000)
         from put in Gen.Elements("#", "%", "$", "Ư", "\0", "×", ";")
         let place = text.Length * part / 1_000
         select (Text: text[..place] + put + text[place..], Place: place)).ToArbitrary(),
        sample => !IndicatorFormula.TryParse(sample.Text, out _, out FormulaFailure? failure)
            && (failure.Index == sample.Place || IsBesideOf(sample.Text, sample.Place, failure))).QuickCheckThrowOnFailure();

    [Fact]
    public void Mutated_formulas_are_read_or_refused_inside_of_the_text() => Prop.ForAll(
        (from text in FormulaTrees.Texts
         from part in Gen.Choose(0, 1_000)
         from put in Gen.Elements("", " ", "(", ")", "+", "-", "*", "/", ",", ".", "<", "=", "sum", "count(", "0", "a", "_")
         from cut in Gen.Choose(0, 3)
         let place = text.Length * part / 1_000
         select text[..place] + put + text[Math.Min(text.Length, place + cut)..]).ToArbitrary(),
        text => IndicatorFormula.TryParse(text, out IndicatorFormula? formula, out FormulaFailure? failure)
            ? IndicatorFormula.Parse(formula.ToString()).Equals(formula)
            : failure.Index >= 0 && failure.Index <= text.Length && IsGoodUpTo(text, failure)).QuickCheckThrowOnFailure();

    /// <summary>The text before the position can begin a formula: cut off there, the text goes wrong at its end, if at all.</summary>
    private static bool IsGoodUpTo(string text, FormulaFailure failure) =>
        failure.Code is "unknown_function" or "wrong_argument_count" or "expected_comparison" or "bad_number"
        || IndicatorFormula.TryParse(text[..failure.Index], out _, out FormulaFailure? before)
        || before.Index == failure.Index
        || text[before.Index..failure.Index].All(char.IsWhiteSpace)
        || before.Code is "unknown_function" or "wrong_argument_count" or "expected_comparison" or "expected_arguments";

    /// <summary>A word or number cut in two may no longer be a function, or begin with a capital: then its own place is named.</summary>
    private static bool IsBesideOf(string text, int place, FormulaFailure failure) =>
        failure.Index < place
            ? text[failure.Index..place].All(c => char.IsLetterOrDigit(c) || c is '_' or '.' or ' ')
                || failure.Code is "expected_comparison" or "wrong_argument_count"
            : text[place..failure.Index].All(char.IsWhiteSpace);
}
