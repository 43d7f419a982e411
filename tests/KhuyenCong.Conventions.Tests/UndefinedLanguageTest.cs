using System.Collections;
using System.Reflection;
using System.Text;
using KhuyenCong.Calculations;
using KhuyenCong.Calculations.Tests;
using KhuyenCong.Calculations.Tests.SupportCeilings;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Conventions.Tests;

/// <summary>Every member that takes a language refuses an undefined one, and never falls back on Vietnamese.</summary>
public class UndefinedLanguageTest
{
    private const DisplayLanguage Undefined = (DisplayLanguage)5;

    private static readonly Type[] Types = [.. typeof(Vnd).Assembly.GetExportedTypes(), .. typeof(Attainment).Assembly.GetExportedTypes()];

    internal static readonly object[] Samples = [.. Crawl(Roots())];

    public static TheoryData<MethodInfo> Methods =>
    [
        .. Types.SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(method => method.GetParameters().Any(parameter => parameter.ParameterType == typeof(DisplayLanguage))),
    ];

    [Theory]
    [MemberData(nameof(Methods), DisableDiscoveryEnumeration = true)]
    public void A_method_refuses_it(MethodInfo method)
    {
        object?[] arguments = [.. method.GetParameters().Select(parameter => ArgumentOf(parameter.ParameterType))];
        object[] samples = [.. Samples.Where(method.DeclaringType!.IsInstanceOfType)];
        Assert.NotEmpty(samples);
        Assert.All(samples, sample =>
        {
            TargetInvocationException thrown = Assert.Throws<TargetInvocationException>(() => method.Invoke(sample, arguments));
            Assert.Equal("language", Assert.IsType<ArgumentOutOfRangeException>(thrown.InnerException).ParamName);
        });
    }

    [Fact]
    public void The_methods_are_found() => Assert.InRange(Methods.Count, 35, int.MaxValue);

    [Fact]
    public void So_do_the_printer_of_numbers_and_the_validators()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => PrintedNumber.Format(1, Undefined));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ObservationInputValidator(Undefined));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DocumentInputValidator<PromotionProgram>(Undefined));
    }

    private static Rollup RolledUp(Observation figure)
    {
        RollupBuilder builder = new(new([figure.ReportingUnit], [figure.Indicator], [figure.Period], [figure.Funding], [figure.Stage]));
        builder.Add([figure]);
        return builder.Build();
    }

    /// <summary>Results, defined and not, and what refuses a text; whatever these hold is found through them.</summary>
    private static IEnumerable<object> Roots()
    {
        PromotionProgram program = NationalReport.Program;
        Target target = program.TargetFor(NationalIndicators.TrainedWorkers);
        IndicatorValue trained = NationalIndicators.TrainedWorkers.Of(18_400);
        Observation funding = NationalReport.Funding(ReportingUnit.Nation, 1_000);
        ShareItem whole = new(new("tổng", "the total"), Vnd.FromBillions(10).ToQuantity());
        IndicatorFormula formula = IndicatorFormula.Parse("a / b");
        List<object> roots =
        [
            program,
            AttainmentCalculator.Calculate(trained, target),
            AttainmentCalculator.Calculate(default(IndicatorValue), target),
            AttainmentCalculator.CalculateOn(trained, target, new(2018, 6, 30)),
            AttainmentCalculator.CalculateOn(trained, target, new(2010, 1, 1)),
            AverageCalculator.Calculate(funding, NationalReport.Count(NationalIndicators.CentreStaff, 10)),
            AverageCalculator.Calculate(null, null),
            AccumulationCalculator.Calculate([funding]),
            AccumulationCalculator.Calculate([]),
            RolledUp(funding).Totals().At(0, 0, 0),
            RolledUp(funding).Totals(fundingStages: [FundingStage.Settled]).At(0, 0, 0),
            ReportingPeriod.Quarter(2026, 3),
            new DataWindow(new LocalDate(2026, 11, 25)),
            .. Catalogue.National.ReportsDueOn(new(2016, 9, 10)),
            GrowthCalculator.YearOnYear(Vnd.FromBillions(1).ToQuantity(), Vnd.FromBillions(2).ToQuantity()),
            GrowthCalculator.YearOnYear(null, null),
            LeverageCalculator.Calculate(new() { Capital = Vnd.FromBillions(1), State = Vnd.FromBillions(2) }),
            LeverageCalculator.Calculate(new() { Capital = Vnd.FromBillions(1), State = Vnd.Zero }),
            ShareCalculator.Calculate(whole, [whole], new("còn lại", "the rest")),
            ShareCalculator.Calculate(whole, new(new("không", "nothing"), Vnd.Zero.ToQuantity())),
            ProgramComparisonCalculator.Calculate(target, NationalPrograms.All[1].Targets[0]),
            ProgramComparisonCalculator.Calculate((Observation?)null, null),
            RegionalAverageCalculator.Calculate(NationalReport.Scheme, NationalReport.RegionTotals),
            RestatementCalculator.Restate([NationalReport.Funding(NationalReport.Province("ha_noi"), 5), NationalReport.Funding(NationalReport.Province("gia_lai"), 5)], AdministrativeMap.On(new(2025, 7, 1))),
            ReconciliationCalculator.Reconcile(ReportDocument.Read(File.ReadAllBytes(Path.Combine(RepositoryRoot.Path, "samples", "data", "reports", "moit-2014-2020.json")), "moit")),
            FormulaCalculator.Evaluate(formula, [1m, 2m]),
            FormulaCalculator.Evaluate(formula, [1m, 0m]),
            FormulaCalculator.EvaluateRange(formula, [ValueRange.Closed(1, 2), ValueRange.Closed(1, 3)]),
            FormulaCalculator.EvaluateRange(formula, [ValueRange.Closed(1, 2), ValueRange.Closed(0, 3)]),
            FormulaCalculator.Explain(formula, [FormulaOperand.Of("a", 1), FormulaOperand.Of("b", 2)]),
            SupportSamples.Calculate("advanced_machinery", SupportSamples.After, 900),
            SupportSamples.Calculate("advanced_machinery", "2030-01-01", 900),
            SupportCeilingCalculator.Check(Vnd.FromMillions(500), SupportSamples.Request("advanced_machinery", SupportSamples.After, 900)),
            SupportSamples.Ceiling(
                SupportSamples.Request("brand", "2016-06-01", SupportSamples.Units(300), FundingSource.Local, multipliers: [new("small")]), SupportSamples.MadeUp),
            ProjectSamples.Review,
            .. SupportTable.National.Norms,
            Catalogue.National,
            .. Differing().Differences,
            Assert.Throws<DocumentException>(() => PromotionProgram.Read("{}"u8.ToArray(), "program.json")),
            Assert.Throws<DefinitionException>(() => new SupportNorm(new SupportNormDefinition())),
        ];
        Assert.False(ReportedFigure.TryParse("mười", out _, out FigureFailure figure));
        Assert.False(IndicatorFormula.TryParse("a +", out _, out FormulaFailure? parsed));
        Assert.False(AdministrativeMap.On(new(2018, 1, 1)).TryFind("Bình Đinh", out _, out ProvinceNameFailure? name));
        Assert.False(ReportingPeriod.TryParse("quý III", out _, out ReportingPeriodFailure? period));
        return roots.Concat([figure, parsed!, name!, period!]);
    }

    private static object? ArgumentOf(Type type) =>
        type == typeof(DisplayLanguage) ? Undefined : type == typeof(int?) ? null : type == typeof(LocalDate) ? new LocalDate(2040, 1, 1) : MeasureUnit.MillionDong;

    /// <summary>A catalogue to which a document of its own was added under another title.</summary>
    private static Catalogue Differing() => Catalogue.National.With(CatalogueDocument.Read(
        Encoding.UTF8.GetBytes(
            """
            {
              "format": "khuyencong-catalogue/1", "id": "made_up",
              "documents": [{ "id": "45/2012/NĐ-CP", "kind": "decree", "title": { "vi": "tên khác", "en": "another title" }, "verification": "local" }]
            }
            """),
        "made-up.json"));

    /// <summary>What public properties lead to, and the first items of each list; a few samples of a type.</summary>
    private static IEnumerable<object> Crawl(IEnumerable<object> roots)
    {
        Dictionary<Type, int> seen = [];
        Queue<object> queue = new(roots);
        while (queue.TryDequeue(out object? found))
        {
            Type type = found.GetType();
            if (found is IEnumerable items and not string)
            {
                foreach (object item in items.Cast<object>().Take(4))
                {
                    queue.Enqueue(item);
                }
            }
            else if (Types.Contains(type) && !type.IsEnum && (seen[type] = seen.GetValueOrDefault(type) + 1) <= 12)
            {
                yield return found;
                foreach (PropertyInfo property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0))
                {
                    object? value = Read(property, found);
                    if (value is not null)
                    {
                        queue.Enqueue(value);
                    }
                }
            }
        }
    }

    /// <summary>A property; none where it has no answer, as a default value has no indicator.</summary>
    private static object? Read(PropertyInfo property, object holder)
    {
        try
        {
            return property.GetValue(holder);
        }
        catch (TargetInvocationException)
        {
            return null;
        }
    }
}
