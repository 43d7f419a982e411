using System.Collections.Immutable;
using System.Reflection;
using KhuyenCong.Calculations;
using KhuyenCong.Domain;

namespace KhuyenCong.Conventions.Tests;

/// <summary>Every value of every public enum has a word and names, no two values share one, and each reads back.</summary>
public class EnumNamesTest
{
    private static readonly ImmutableArray<Type> Types =
        [.. typeof(Vnd).Assembly.GetExportedTypes().Concat(typeof(Attainment).Assembly.GetExportedTypes()).Where(type => type.IsEnum)];

    public static TheoryData<Type> Enums => [.. Types];

    [Fact]
    public void Both_packages_have_enums()
    {
        Assert.Contains(typeof(FundingSource), Types);
        Assert.Contains(typeof(UndefinedReason), Types);
        Assert.True(Types.Length > 40, $"{Types.Length} enums");
    }

    [Theory]
    [MemberData(nameof(Enums))]
    public void Every_value_has_names_of_its_own_in_both_languages(Type type) => Check(type, nameof(HasNames));

    [Theory]
    [MemberData(nameof(Enums))]
    public void What_is_written_reads_back(Type type) => Check(type, nameof(ReadsBack));

    [Theory]
    [MemberData(nameof(Enums))]
    public void What_nobody_writes_is_refused(Type type) => Check(type, nameof(Refuses));

    /// <summary>Brackets at the end of a name hold its short name, so that no other name may have them.</summary>
    [Fact]
    public void The_short_names_are_those_of_the_field() => Assert.Equal(
        [(FundingSource.National, "KCQG"), (FundingSource.Local, "KCĐP"), (GrowthMethod.Compound, "CAGR")],
        Types.SelectMany(type => (IEnumerable<(Enum, string)>)Invoke(type, nameof(ShortNames))!).OrderBy(pair => pair.Item1 is GrowthMethod));

    private static void Check(Type type, string check) => Invoke(type, check);

    private static object? Invoke(Type type, string check)
    {
        MethodInfo method = typeof(EnumNamesTest).GetMethod(check, BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(type);
        return method.Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null);
    }

    private static void HasNames<T>()
        where T : struct, Enum
    {
        T[] values = Enum.GetValues<T>();
        BilingualText[] names = [.. values.Select(value => value.DisplayName())];
        Assert.Distinct(names.Select(name => name.Vietnamese));
        Assert.Distinct(names.Select(name => name.English));
        Assert.All(names.SelectMany(name => new[] { name.Vietnamese, name.English }), name =>
        {
            Assert.Equal(name.Trim(), name);
            Assert.DoesNotContain(';', name);
            Assert.DoesNotContain('{', name);
        });
        Assert.All(names, name => Assert.NotEqual(name.Vietnamese, name.English));
    }

    private static void ReadsBack<T>()
        where T : struct, Enum
    {
        foreach (T value in Values<T>())
        {
            BilingualText name = value.DisplayName();
            BilingualText shortName = value.ShortName();
            string[] texts =
            [
                value.Word(), name.Vietnamese, name.English, shortName.Vietnamese, shortName.English,
                name.Vietnamese.ToUpperInvariant(), shortName.Vietnamese.ToUpperInvariant(),
            ];
            Assert.All(texts, text => Assert.Equal(value, EnumWords.Parse<T>(text)));
        }
    }

    private static void Refuses<T>()
        where T : struct, Enum
    {
        string[] names = [.. Enum.GetValues<T>().Select(value => value.DisplayName().English)];
        foreach (string text in Enum.GetNames<T>().Except(names, StringComparer.Ordinal).Concat(["", "0", "1", "99"]))
        {
            Assert.False(EnumWords.TryParse(text, out T value, out BilingualText? failure));
            Assert.Equal(default, value);
            Assert.Contains($"\"{text}\"", failure.Vietnamese, StringComparison.Ordinal);
            Assert.Contains(Enum.GetValues<T>()[0].Word(), failure.Vietnamese, StringComparison.Ordinal);
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => ((T)Enum.ToObject(typeof(T), 1 << 20)).Word());
        Assert.Throws<ArgumentOutOfRangeException>(() => ((T)Enum.ToObject(typeof(T), 1 << 20)).DisplayName());
    }

    private static IEnumerable<(Enum Value, string Name)> ShortNames<T>()
        where T : struct, Enum =>
        Enum.GetValues<T>().Where(value => value.ShortName() != value.DisplayName()).Select(value =>
        {
            Assert.Equal(value.ShortName().Vietnamese, value.ShortName().English);
            return ((Enum)value, value.ShortName().Vietnamese);
        });

    /// <summary>The values; of flags also each two of them, and all.</summary>
    private static IEnumerable<T> Values<T>()
        where T : struct, Enum
    {
        T[] values = Enum.GetValues<T>();
        if (!typeof(T).IsDefined(typeof(FlagsAttribute), inherit: false))
        {
            return values;
        }

        int[] flags = [.. values.Cast<object>().Select(value => (int)value)];
        return flags.SelectMany(one => flags.Select(two => one | two)).Append(flags.Sum()).Distinct().Select(flag => (T)Enum.ToObject(typeof(T), flag));
    }
}
