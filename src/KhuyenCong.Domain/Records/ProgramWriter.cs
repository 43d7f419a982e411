using System.Collections.Immutable;
using System.Text.Json;

namespace KhuyenCong.Domain;

/// <summary>Writes a program document that <see cref="ProgramReader"/> reads back member for member.</summary>
internal sealed class ProgramWriter(Utf8JsonWriter json)
{
    private readonly RecordWriter _records = new(json);

    internal static void Write(PromotionProgram program, Utf8JsonWriter json)
    {
        json.WriteStartObject();
        WriteMembers(program, json);
        json.WriteEndObject();
    }

    internal static void WriteMembers(PromotionProgram program, Utf8JsonWriter json) => new ProgramWriter(json).Write(program);

    private void Write(PromotionProgram program)
    {
        json.WriteString("format", ProgramReader.Format);
        json.WriteString("id", program.Id);
        json.WriteString("level", SnakeCase<ProgramLevel>.Of(program.Level));
        _records.Optional("province", program.Province?.Id);
        _records.Text("name", program.Name);
        _records.List("documents", program.OwnDocuments, _records.Write, isOptional: true);
        _records.List("units", program.OwnUnits, _records.Write, isOptional: true);
        _records.List("indicators", program.OwnIndicators, _records.Write, isOptional: true);
        json.WriteString("decision", program.Decision?.Id ?? RecordRules.NotKnown);
        _records.Write("citation", program.Citation);
        _records.Write(program.Verification);
        Write(program.Period);
        Write(program.PlannedBudget, program.BudgetStatement);
        _records.List("stages", program.Stages, Write);
        _records.List("contents", program.Contents, Write);
        _records.List("targets", program.Targets, Write);
    }

    private void Write(PlannedBudget? budget, BudgetStatement statement)
    {
        if (budget is null)
        {
            json.WriteString("planned_budget", statement == BudgetStatement.NotStated ? ProgramReader.NotStated : RecordRules.NotKnown);
            return;
        }

        json.WriteStartObject("planned_budget");
        _records.Write(budget.Stated);
        _records.Optional("hedge", budget.Hedge);
        json.WriteString("source", SnakeCase<FundingSource>.Of(budget.Funding));
        _records.List("parts", budget.Parts, part => WritePart(part, budget), isOptional: true);
        _records.Write("citation", budget.Citation);
        _records.Write(budget.Verification);
        json.WriteEndObject();
    }

    /// <summary>Writes a part, without the members that it shares with the whole.</summary>
    private void WritePart(PlannedBudget part, PlannedBudget whole)
    {
        _records.Write(part.Stated);
        _records.Optional("hedge", part.Hedge);
        _records.Optional("source", part.IsOfSource ? SnakeCase<FundingSource>.Of(part.Funding) : null);
        _records.Optional("years", part.IsOfYears ? part.Years.ToString("C") : null);
        if (part.Citation != whole.Citation)
        {
            _records.Write("citation", part.Citation);
        }

        if (part.Verification != whole.Verification)
        {
            _records.Write(part.Verification);
        }
    }

    private void Write(ProgramStage stage)
    {
        json.WriteString("id", stage.Id);
        _records.Text("name", stage.Name);
        Write(stage.Period);
        _records.Write("citation", stage.Citation);
        _records.Write(stage.Verification);
    }

    private void Write(ActivityContent content)
    {
        json.WriteString("id", content.Id);
        json.WriteNumber("number", content.Number);
        _records.Text("name", content.Name);
        _records.Texts("decree_45", content.Decree45.Select(answered => answered.Id));
        _records.Write("citation", content.Citation);
        _records.Write(content.Verification);
    }

    private void Write(Target target)
    {
        json.WriteString("indicator", target.Indicator.Id);
        _records.Optional("stage", target.Stage?.Id);
        _records.Write(target.Stated, target.StatedUpper);
        _records.Optional("hedge", target.Hedge);
        _records.List("citations", target.Citations, _records.WriteParts);
        _records.Write(target.Verification);
    }

    private void Write(ProgramPeriod period)
    {
        json.WriteString("years", period.Years.ToString("C"));
        _records.Write("implementation", period.Implementation);
    }
}
