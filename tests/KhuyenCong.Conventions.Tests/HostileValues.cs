using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using KhuyenCong.Calculations;
using KhuyenCong.Domain;
using NodaTime;

namespace KhuyenCong.Conventions.Tests;

/// <summary>Arguments for any public member: very long texts with line ends and signs that are not seen, and whatever carries such texts, besides usual values.</summary>
internal sealed class HostileValues
{
    private const int Length = 20_000;

    private static readonly Citation Citation = new(new LegalDocument(Id, LegalDocumentKind.Report, new(Lines, Lines))
    {
        Number = Lines,
        Verification = Verification.Local,
    })
    {
        Article = Lines,
        Clause = Lines,
        Point = Lines,
        Section = Lines,
        Quote = Lines,
    };

    private static readonly MeasureUnit Unit = MeasureUnit.Count(Id, new(Lines, Lines), Citation, Verification.Local);

    private static readonly Indicator Indicator = new(Id, new(Lines, Lines), Unit, IndicatorNature.Flow, Citation)
    {
        SummableOver = SummationAxes.Years,
        Verification = Verification.Local,
    };

    private static readonly ReportingUnit Organisation = ReportingUnit.Organisation(Lines);

    private readonly Dictionary<Type, List<object>> _pool = [];

    // Which value is next: the same in every run.
    private uint _state = 20_261_129;

    internal HostileValues()
    {
        foreach (Type type in Types)
        {
            foreach (PropertyInfo property in type.GetProperties(BindingFlags.Public | BindingFlags.Static).Where(property => property.GetIndexParameters().Length == 0))
            {
                AddAll(property.GetValue(null));
            }
        }

        AddAll(NationalPrograms.All[^1].Targets);
        AddAll(SupportTable.National.Contents);
        AddAll(AdministrativeMap.On(new(2020, 1, 1)).Units);
        AddAll(Texts);
        AddAll(new object[]
        {
            0, 1, -1, 2_014, 2_020, int.MaxValue, 0L, long.MaxValue, 0m, 1.5m, -1m, decimal.MaxValue, true, false, new LocalDate(2020, 1, 1), default(LocalDate), new LocalDate(1, 1, 1, CalendarSystem.Julian),
            Citation, Unit, Indicator, Organisation, Citation.Document, new BilingualText(Lines, Lines), new Quantity(1, Unit), new Quantity(decimal.MaxValue, Unit), new Quantity(1, MeasureUnit.Dong),
            Indicator.Of(1), Figure(2_020), Figure(2_021), new Observation(Indicator.Of(1), ReportingUnit.Nation, ReportingPeriod.Of(new YearRange(2_014, 2_020))), new YearRange(2_014, 2_020), new YearRange(2_020),
            ReportingPeriod.Of(new YearRange(2_014, 2_020)), ReportingPeriod.Quarter(2_020, 3), new DataWindow(new LocalDate(2020, 9, 25)), Vnd.FromDong(1),
            new ExactRatio(1, 3), new YearlyRate(2_020, 1, Hedge.None, Citation), ValueRange.Closed(1, 2), IndicatorFormula.Parse($"{Id} + b"), IndicatorFormula.Parse("a / b"),
            ReportedFigure.Parse("5 tấn"), new SupportMultiplierChoice(Lines), new SupportUnit(Vnd.FromDong(1)), new ShareItem(new(Lines, Lines), new Quantity(1, Unit)),
            FormulaUnit.Of(Unit), FormulaOperand.Of(Id, Figure(2_020)),
            new SupportNormDefinition { Document = Citation.Document, Multipliers = [.. Texts.Select(id => new SupportMultiplierDefinition { Id = id })] },
        });
    }

    internal static Type[] Types { get; } = [.. typeof(Vnd).Assembly.GetExportedTypes().Concat(typeof(Attainment).Assembly.GetExportedTypes()).Where(type => !type.IsGenericTypeDefinition)];

    /// <summary>Texts that are long, that forge a line or a direction, and that begin as what is read begins.</summary>
    internal static ImmutableArray<string> Texts { get; } =
    [
        Lines, Id, new('9', Length), new('\uD800', Length), new('ế', Length), new('\0', Length), "trained_workers", "province:" + Lines, "province:ha_noi/" + Id, "2014-2020" + Lines,
        "18.400 lao động" + Lines, "5 tỷ đồng " + new string('a', Length), "a + " + Id + " *", "a\n", "\u202Ea", "x\u2028y",
    ];

    private static string Lines => string.Concat(Enumerable.Repeat("a\r\n\u202E\t\0\u2028\u200B", Length / 8));

    private static string Id => new('a', Length);

    private int Next(int count)
    {
        _state = unchecked((_state * 1_664_525) + 1_013_904_223);
        return (int)((_state >> 8) % (uint)count);
    }

    /// <summary>A value for a parameter; false where none is known.</summary>
    internal bool TryGet(Type type, out object? value)
    {
        Type plain = Nullable.GetUnderlyingType(type) ?? type;
        value = null;
        if (plain.IsEnum)
        {
            Array values = Enum.GetValues(plain);
            value = Next(8) == 0 ? Enum.ToObject(plain, 1_000) : values.GetValue(Next(values.Length));
            return true;
        }

        if (_pool.TryGetValue(plain, out List<object>? known))
        {
            value = known[Next(known.Count)];
            return true;
        }

        if (plain.GetGenericArguments() is not [Type item] || !_pool.TryGetValue(item, out List<object>? items))
        {
            return false;
        }

        Array list = Array.CreateInstance(item, Next(4));
        for (int i = 0; i < list.Length; i++)
        {
            list.SetValue(items[Next(items.Count)], i);
        }

        value = plain.IsAssignableFrom(list.GetType()) ? list
            : plain == typeof(ImmutableArray<>).MakeGenericType(item) ? MakeImmutable(item, list)
            : null;
        return value is not null;
    }

    private static object MakeImmutable(Type item, Array list) =>
        ((Func<object[], ImmutableArray<object>>)ImmutableArray.Create<object>).Method.GetGenericMethodDefinition().MakeGenericMethod(item).Invoke(null, [list])!;

    private static Observation Figure(int year) => new(Indicator.Of(1), Organisation, ReportingPeriod.Year(year))
    {
        Funding = FundingSource.Unstated,
        Stage = FundingStage.Unstated,
        Citation = Citation,
        Note = new(Lines, Lines),
    };

    private void AddAll(object? value)
    {
        switch (value)
        {
            case null:
                break;
            case string or not IEnumerable:
                if (!_pool.TryGetValue(value.GetType(), out List<object>? values))
                {
                    _pool[value.GetType()] = values = [];
                }

                values.Add(value);
                break;
            default:
                foreach (object? item in ((IEnumerable)value).Cast<object?>().Take(50))
                {
                    AddAll(item);
                }

                break;
        }
    }
}
