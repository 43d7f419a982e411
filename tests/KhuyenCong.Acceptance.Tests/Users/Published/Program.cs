using System.Text.Json;
using System.Text.Json.Serialization;
using FluentValidation.Results;
using KhuyenCong.Calculations;
using KhuyenCong.Calculations.Json;
using KhuyenCong.Domain;
using KhuyenCong.Domain.Json;
using KhuyenCong.Domain.Validation;
using NodaTime;

// Program OBSERVATIONS PROGRAM: a report's figures against the national program, and the targets of a province's own program.
using FileStream figures = File.OpenRead(args[0]);
ObservationDocument document = ObservationDocument.Read(figures, args[0]);
using FileStream provincial = File.OpenRead(args[1]);
PromotionProgram binhDinh = PromotionProgram.Read(provincial, args[1]);

PromotionProgram program = NationalPrograms.On(new LocalDate(2018, 6, 30));
Observation? models = document.Find(NationalIndicators.DemonstrationModels, ReportingUnit.Nation, ReportingPeriod.Of(program.Period.Years));
Console.WriteLine(AttainmentCalculator.Calculate(models, program.TargetFor(NationalIndicators.DemonstrationModels)).Describe());

Target establishments = binhDinh.Targets.Single(target => target.Indicator.Id == "binh_dinh.supported_establishments");
Console.WriteLine(establishments.Value);
Console.WriteLine(AttainmentCalculator.Calculate(establishments.Indicator.Of(44), establishments).RoundPercent(2));

// A figure that a person typed: the validator names the member and the reason.
ObservationInput input = new()
{
    Indicator = "trained_workers",
    ReportingUnit = "province:binh_dinh",
    Period = ReportingPeriod.Parse("giai đoạn 2014 - 2020"),
    Value = 1.5m,
    Unit = "lao động",
};
ValidationResult result = new ObservationInputValidator().Validate(input);
Console.WriteLine(string.Join('\n', result.Errors.Select(error => $"{error.PropertyName}: {error.ErrorCode}")));

// JSON without reflection: a round trip of the program, and a text that is not a document.
string json = JsonSerializer.Serialize(binhDinh, DomainJsonContext.Default.PromotionProgram);
Console.WriteLine(JsonSerializer.Deserialize(json, DomainJsonContext.Default.PromotionProgram)!.Targets.Length == binhDinh.Targets.Length);
Console.WriteLine(JsonSerializer.Serialize(input.Period, DomainJsonContext.Default.ReportingPeriod));
DocumentInput<PromotionProgram> none = new() { Name = "a.json", Utf8 = "{}"u8.ToArray() };
Console.WriteLine(new DocumentInputValidator<PromotionProgram>().Validate(none).Errors[0].ErrorCode);

// The words of enums, which reflection over trimmed code could not find.
Console.WriteLine($"{EnumWords.Parse<FundingSource>("KCĐP").Word()}: {UndefinedReason.ZeroDivisor.DisplayName()}");

// Results of several kinds in one list, by the library's context, and in a type of the application's own by its own context.
Attainment attainment = AttainmentCalculator.Calculate(models, program.TargetFor(NationalIndicators.DemonstrationModels));
CalculationResult[] results =
[
    attainment,
    AttainmentCalculator.CalculateOn(models, program.TargetFor(NationalIndicators.DemonstrationModels), new LocalDate(2020, 12, 31)),
    GrowthCalculator.YearOnYear(models, models),
    ShareCalculator.Calculate(new ShareItem(new("phần"), establishments.Quantity), new ShareItem(new("tổng"), establishments.Quantity)),
];
using JsonDocument list = JsonDocument.Parse(JsonSerializer.Serialize(results, CalculationsJsonContext.Default.CalculationResultArray));
Console.WriteLine(string.Join(' ', list.RootElement.EnumerateArray().Select(one => one.GetProperty("kind").GetString())));
Console.WriteLine(JsonSerializer.Serialize(attainment.Workings()[0], CalculationsJsonContext.Default.FormulaExplanation).Contains("\"result\":1.305"));
using JsonDocument answer = JsonDocument.Parse(JsonSerializer.Serialize(new Answer(attainment), AnswerContext.Default.Answer));
Console.WriteLine(answer.RootElement.GetProperty("Models").GetProperty("percent").GetDecimal());

// A made-up catalogue of the application's own, and a type that is read against it by the application's context.
CatalogueDocument addition = CatalogueDocument.Read(File.ReadAllBytes("minh-hoa.json"), "minh-hoa.json");
Catalogue mine = Catalogue.National.With(addition);
const string Sent = """
    {
      "Place": "minh_hoa",
      "Days": { "value": 3, "unit": "phiên chợ" },
      "Held": { "indicator": "trained_workers", "reporting_unit": "province:minh_hoa", "period": "2028", "value": 5, "unit": "lao động",
        "citation": { "document": { "id": "bao_cao", "kind": "report", "title": { "vi": "Báo cáo" }, "verification": "local" }, "section": "II" } },
      "Support": { "content": "brand", "source": "local", "province": "minh_hoa", "date": "2028-06-01", "units": [ { "cost": 20000000 } ] }
    }
    """;
MarketContext context = new(new JsonSerializerOptions().AddKhuyenCong(mine));
Market market = JsonSerializer.Deserialize(Sent, context.Market)!;
Console.WriteLine($"{mine.MapOn(new LocalDate(2028, 6, 1)).Find(market.Place)!.Spellings[0]}: {market.Days}");
string held = JsonSerializer.Serialize(market.Held, context.Observation);
Console.WriteLine(JsonSerializer.Deserialize(held, context.Observation)!.Citation == market.Held.Citation);
Console.WriteLine(JsonSerializer.Serialize(market.Support, context.SupportRequest));
Console.WriteLine(JsonSerializer.Serialize(market.Held.Indicator, DomainJsonContext.Default.Indicator));
try
{
    JsonSerializer.Deserialize(Sent, MarketContext.Default.Market);
}
catch (JsonException exception) when (exception.InnerException is DocumentException refused)
{
    Console.WriteLine(refused.Error.Code);
}

internal sealed record Answer(Attainment Models);

[JsonSerializable(typeof(Answer))]
internal sealed partial class AnswerContext : JsonSerializerContext;

internal sealed record Market(Province Place, Quantity Days, Observation Held, SupportRequest Support);

[JsonSerializable(typeof(Market))]
internal sealed partial class MarketContext : JsonSerializerContext;
