using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;
using KhuyenCong.Domain;

namespace KhuyenCong.Conventions.Tests;

/// <summary>What a message quotes neither fills a log nor forges a line of it: at most 1,024 bytes of what can be seen, whatever the arguments.</summary>
public class MessageTest
{
    [Fact]
    public void No_public_member_puts_a_long_text_or_a_line_end_into_its_message()
    {
        HostileValues values = new();
        int thrown = 0;
        foreach (MethodBase member in HostileValues.Types.SelectMany(Members))
        {
            for (int i = 0; i < 40 && TryArguments(values, member, out object? instance, out object?[] arguments); i++)
            {
                Exception? exception = Record.Exception(() => member is ConstructorInfo constructor ? constructor.Invoke(arguments) : member.Invoke(instance, arguments));
                if (exception is TargetInvocationException { InnerException: { } inner })
                {
                    Require(inner, member);
                    thrown++;
                }

                Assert.All(arguments.OfType<object>().Where(argument => argument.GetType().Name.EndsWith("Failure", StringComparison.Ordinal)), failure => RequireFailure(failure, member));
            }
        }

        Assert.True(thrown > 500, thrown.ToString(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void A_megabyte_is_quoted_in_part()
    {
        foreach (string text in HostileValues.Texts.Select(text => string.Concat(Enumerable.Repeat(text, (1_000_000 / text.Length) + 1))))
        {
            RequireRefused(text, input => Vnd.Parse(input));
            RequireRefused(text, input => YearRange.Parse(input));
            RequireRefused(text, input => ReportedFigure.Parse(input.AsSpan()));
            RequireRefused(text, input => IndicatorFormula.Parse(input + "("));
            RequireRefused(text, input => Province.Parse(input));
            RequireRefused(text, input => NationalIndicators.Get(input));
            RequireRefused(text, input => NationalPrograms.Get(input));
            RequireRefused(text, input => SupportTable.National.GetContent(input));
            RequireRefused(text, input => AdministrativeMap.On(new(2020, 1, 1)).Get(input));
            RequireRefused(text, input => ((IFormattable)Vnd.FromDong(1)).ToString(input, null));
            RequireRefused(text, input => ((IFormattable)new YearRange(2020)).ToString(input, null));
            Assert.False(FigureUnit.TryParse(text, out _, out FigureFailure unit));
            Assert.Null(FaultOf(unit.Describe()));
            Assert.False(ReportedFigure.TryParse(text, out _, out FigureFailure figure));
            Assert.Null(FaultOf(figure.Describe()));
        }
    }

    [Theory]
    [InlineData("a\nb")]
    [InlineData("a\u202Eb")]
    [InlineData("a\u2028b")]
    [InlineData("a\uD800")]
    public void Invisible_characters_are_found(string text) => Assert.NotNull(FaultOf(text));

    [Fact]
    public void A_long_message_is_found()
    {
        Assert.Null(FaultOf(new string('a', 1_024)));
        Assert.NotNull(FaultOf(new string('a', 1_025)));
        Assert.NotNull(FaultOf(new string('ế', 342)));
    }

    /// <summary>What a caller may call: an instance that is shared is set by nobody after its initializer.</summary>
    private static IEnumerable<MethodBase> Members(Type type) => type.IsEnum || type.IsAssignableTo(typeof(Delegate))
        ? []
        : type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(method => !method.ContainsGenericParameters && !method.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
            .Concat<MethodBase>(type.GetConstructors());

    private static bool TryArguments(HostileValues values, MethodBase member, out object? instance, out object?[] arguments)
    {
        instance = null;
        ParameterInfo[] parameters = member.GetParameters();
        arguments = new object?[parameters.Length];
        for (int i = 0; i < parameters.Length; i++)
        {
            if (!parameters[i].IsOut && !values.TryGet(parameters[i].ParameterType, out arguments[i]))
            {
                return false;
            }
        }

        return member.IsStatic || member is ConstructorInfo || values.TryGet(member.DeclaringType!, out instance);
    }

    private static void RequireFailure(object failure, MethodBase member)
    {
        MethodInfo describe = failure.GetType().GetMethod("Describe")!;
        Assert.All(Enum.GetValues<DisplayLanguage>(), language =>
        {
            string text = (string)describe.Invoke(failure, [language])!;
            Assert.True(FaultOf(text) is null, $"{member.DeclaringType!.Name}.{member.Name}: {FaultOf(text)}: {Start(text)}");
        });
    }

    private static void RequireRefused<T>(string text, Func<string, T> parse)
    {
        Exception? exception = null;
        try
        {
            parse(text);
        }
        catch (Exception caught) when (caught is FormatException or OverflowException or ArgumentException)
        {
            exception = caught;
        }

        Assert.NotNull(exception);
        Require(exception, parse.Method);
    }

    private static void Require(Exception exception, MethodBase member)
    {
        string? vietnamese = SpokenText.VietnameseIn(exception.Message);
        Assert.True(vietnamese is null, $"{member.DeclaringType!.Name}.{member.Name}: {exception.GetType().Name}: {Start(vietnamese ?? string.Empty)}");
        Assert.True(FaultOf(MessageOf(exception)) is null, $"{member.DeclaringType!.Name}.{member.Name}: {exception.GetType().Name}: {FaultOf(MessageOf(exception))}: {Start(exception.Message)}");
    }

    /// <summary>The message on one line, where .NET adds a line with the text that is out of range; its own guards print numbers by the culture, in Arabic with a mark of direction.</summary>
    private static string MessageOf(Exception exception)
    {
        string message = exception.Message.Replace(CultureInfo.CurrentCulture.NumberFormat.NegativeSign, "-", StringComparison.Ordinal);
        string[] parts = message.Split($"{Environment.NewLine}Actual value was ", 2);
        return exception is ArgumentOutOfRangeException { ActualValue: string } ? string.Join(' ', parts) : parts[0];
    }

    private static string? FaultOf(string message) =>
        Encoding.UTF8.GetByteCount(message) > 1_024 ? string.Create(CultureInfo.InvariantCulture, $"{Encoding.UTF8.GetByteCount(message)} bytes")
        : message.Any(c => char.IsControl(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator) ? "a sign that is not seen"
        : message.EnumerateRunes().Any(rune => rune == Rune.ReplacementChar) ? "half a pair"
        : null;

    private static string Start(string message) => string.Concat(message.Take(300));
}
