using System.Collections.Immutable;
using System.Text.Json;

namespace KhuyenCong.Domain;

/// <summary>Writes a program document that <see cref="ProgramReader"/> reads back member for member.</summary>
internal sealed class ProgramWriter(Utf8JsonWriter json)
{
    internal static void Write(PromotionProgram program, Stream utf8) => JsonText.Write(utf8, json => new ProgramWriter(json).Write(program));

    private void Write(PromotionProgram program)
    {
        json.WriteStartObject();
        json.WriteString("format", ProgramReader.Format);
        json.WriteString("id", program.Id);
        json.WriteString("level", SnakeCase<ProgramLevel>.Of(program.Level));
        Optional("province", program.Province?.Id);
        Text("name", program.Name);
        List("documents", program.OwnDocuments, Write, isOptional: true);
        List("units", program.OwnUnits, Write, isOptional: true);
        List("indicators", program.OwnIndicators, Write, isOptional: true);
        json.WriteString("decision", program.Decision?.Id ?? ProgramReader.NotKnown);
        Write("citation", program.Citation);
        Write(program.Verification);
        Write(program.Period);
        Write(program.PlannedBudget, program.BudgetStatement);
        List("stages", program.Stages, Write);
        List("contents", program.Contents, Write);
        List("targets", program.Targets, Write);
        json.WriteEndObject();
    }

    private void Write(LegalDocument document)
    {
        json.WriteString("id", document.Id);
        json.WriteString("kind", SnakeCase<LegalDocumentKind>.Of(document.Kind));
        Optional("number", document.Number);
        Text("title", document.Title);
        Optional("signed_on", document.SignedOn is { } signed ? IsoDates.Format(signed) : null);
        Optional("effective_from", document.EffectiveFrom is { } effective ? IsoDates.Format(effective) : null);
        Write(document.Verification);
    }

    private void Write(MeasureUnit unit)
    {
        json.WriteString("id", unit.Id);
        Text("name", unit.Name);
        Write("citation", unit.Citation!);
        Write(unit.Verification!.Value);
    }

    private void Write(Indicator indicator)
    {
        json.WriteString("id", indicator.Id);
        Text("name", indicator.Name);
        json.WriteString("unit", indicator.Unit.Name.Vietnamese);
        json.WriteString("nature", SnakeCase<IndicatorNature>.Of(indicator.Nature));
        json.WriteStartArray("summable_over");
        foreach (SummationAxes axis in Enum.GetValues<SummationAxes>().Where(axis => axis != SummationAxes.None && indicator.SummableOver.HasFlag(axis)))
        {
            json.WriteStringValue(SnakeCase<SummationAxes>.Of(axis));
        }

        json.WriteEndArray();
        Optional("content", indicator.Content?.Id);
        Write("citation", indicator.Citation);
        Write(indicator.Verification);
    }

    private void Write(PlannedBudget? budget, BudgetStatement statement)
    {
        if (budget is null)
        {
            json.WriteString("planned_budget", statement == BudgetStatement.NotStated ? ProgramReader.NotStated : ProgramReader.NotKnown);
            return;
        }

        json.WriteStartObject("planned_budget");
        Write(budget.Stated);
        json.WriteString("source", SnakeCase<FundingSource>.Of(budget.Source));
        Write("citation", budget.Citation);
        Write(budget.Verification);
        json.WriteEndObject();
    }

    private void Write(ProgramStage stage)
    {
        json.WriteString("id", stage.Id);
        Text("name", stage.Name);
        Write(stage.Period);
        Write("citation", stage.Citation);
        Write(stage.Verification);
    }

    private void Write(ActivityContent content)
    {
        json.WriteString("id", content.Id);
        json.WriteNumber("number", content.Number);
        Text("name", content.Name);
        json.WriteStartArray("decree_45");
        foreach (ActivityContent answered in content.Decree45)
        {
            json.WriteStringValue(answered.Id);
        }

        json.WriteEndArray();
        Write("citation", content.Citation);
        Write(content.Verification);
    }

    private void Write(Target target)
    {
        json.WriteString("indicator", target.Indicator.Id);
        Optional("stage", target.Stage?.Id);
        Write(target.Stated);
        Optional("hedge", target.Hedge == Hedge.None ? null : SnakeCase<Hedge>.Of(target.Hedge));
        List("citations", target.Citations, WriteParts);
        Write(target.Verification);
    }

    private void Write(Quantity stated)
    {
        json.WriteNumber("value", stated.Value);
        json.WriteString("unit", stated.Unit.Name.Vietnamese);
    }

    private void Write(ProgramPeriod period)
    {
        json.WriteString("years", period.Years.ToString("C"));
        json.WriteStartObject("implementation");
        json.WriteString("from", IsoDates.Format(period.Implementation.Start));
        json.WriteString("through", IsoDates.Format(period.Implementation.End));
        json.WriteEndObject();
    }

    private void Write(Verification verification) => json.WriteString("verification", SnakeCase<Verification>.Of(verification));

    private void Write(string name, Citation citation)
    {
        json.WriteStartObject(name);
        WriteParts(citation);
        json.WriteEndObject();
    }

    private void WriteParts(Citation citation)
    {
        json.WriteString("document", citation.Document.Id);
        Optional("article", citation.Article);
        Optional("clause", citation.Clause);
        Optional("point", citation.Point);
        Optional("section", citation.Section);
        Optional("quote", citation.Quote);
    }

    private void Text(string name, BilingualText text)
    {
        json.WriteStartObject(name);
        json.WriteString("vi", text.Vietnamese);
        json.WriteString("en", text.English);
        json.WriteEndObject();
    }

    private void Optional(string name, string? value)
    {
        if (value is not null)
        {
            json.WriteString(name, value);
        }
    }

    private void List<T>(string name, ImmutableArray<T> items, Action<T> write, bool isOptional = false)
    {
        if (isOptional && items.IsEmpty)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
