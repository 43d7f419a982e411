using System.Collections.Immutable;

namespace KhuyenCong.Conventions.Tests;

/// <summary>The reader finds every way of naming, in the room where it is written.</summary>
public class HouseReaderTest
{
    private const string Upper =
        """
        public interface IUpper { }
        public class Upper : IUpper
        {
            public static int Count;
            public int Own;
            public static int Twice(int i) => i + i;
            public static int Once { get; set; }
            public static int Fill(out Upper upper) { upper = null; return 1; }
            public static T Same<T>(T one) => one;
        }
        public class Upper<T> : System.Attribute
        {
            public static int Shared;
            public static T Make() => default;
            public static T Make(int i) => default;
        }
        """;

    public static TheoryData<string, string, string> Ways => new()
    {
        { "public class Lower : Upper { }", "Lower", "Upper" },
        { "public class Lower : IUpper { }", "Lower", "IUpper" },
        { "public class Lower<T> where T : Upper { }", "Lower", "Upper" },
        { "public class Lower { void M<T>() where T : IUpper { } }", "Lower.M", "IUpper" },
        { "public class Lower { Upper Field; }", "Lower.Field", "Upper" },
        { "public class Lower { Func<int, Upper[]> Field; }", "Lower.Field", "Upper" },
        { "public class Lower { public Upper Property { get; } }", "Lower.Property", "Upper" },
        { "public abstract class Lower { public abstract Upper M(); }", "Lower.M", "Upper" },
        { "public interface Lower { void M(Upper upper); }", "Lower.M", "Upper" },
        { "public delegate Upper Lower();", "Lower.Invoke", "Upper" },
        { "public class Lower { class Inner { Upper Field; } }", "Lower.Inner.Field", "Upper" },
        { "public class Lower { int M() => Upper.Twice(1); }", "Lower.M", "Upper.Twice" },
        { "public class Lower { int M() => Upper.Count; }", "Lower.M", "Upper.Count" },
        { "public class Lower { int M() => Upper.Once; }", "Lower.M", "Upper.Once" },
        { "public class Lower { object M() => typeof(Upper); }", "Lower.M", "Upper" },
        { "public class Lower { bool M(object o) => o is Upper; }", "Lower.M", "Upper" },
        { "public class Lower { object M() => new Upper(); }", "Lower.M", "Upper.new" },
        { "public class Lower { object M() => Array.Empty<Upper>(); }", "Lower.M", "Upper" },
        { "public class Lower { object M() => new List<Upper>(); }", "Lower.M", "Upper" },
        { "public class Lower { void M() => Upper.Fill(out var local); }", "Lower.M", "Upper" },
        { "public class Lower { int M() => Upper.Same<int>(1); }", "Lower.M", "Upper.Same" },
        { "public class Lower { int M() => Upper<int>.Shared; }", "Lower.M", "Upper.Shared" },
        { "public class Lower { int M() => Upper<int>.Make(1); }", "Lower.M", "Upper.Make" },
        { "public class Lower { static int s_field = Upper.Twice(1); }", "Lower.new", "Upper.Twice" },
        { "public class Lower { Func<int, int> M() => Upper.Twice; }", "Lower.M", "Upper.Twice" },
        { "public class Lower { Func<int> M() => () => Upper.Count; }", "Lower.M", "Upper.Count" },
        { "public class Lower { int M(int i) { return N(); int N() => i + Upper.Count; } }", "Lower.M", "Upper.Count" },
        { "public class Lower { IEnumerable<int> M() { yield return Upper.Count; } }", "Lower.M", "Upper.Count" },
        { "public class Lower { async Task M() { await Task.Delay(Upper.Count); } }", "Lower.M", "Upper.Count" },
        { "public class Lower { Func<bool> M() { Upper.Fill(out var captured); return () => captured == null; } }", "Lower.M", "Upper" },
        { "public class Lower { Func<int> M(object o) { var upper = (Upper)o; return () => upper.Own; } }", "Lower.M", "Upper.Own" },
    };

    [Theory]
    [MemberData(nameof(Ways))]
    public void A_naming_is_found(string lower, string from, string to) =>
        Assert.Contains(new(from, "Low", to, "High"), CompiledHouse.Edges(("Low/Lower.cs", lower), ("High/Upper.cs", Upper)));

    [Fact]
    public void An_attribute_does_not_count_as_naming() => Assert.DoesNotContain(
        CompiledHouse.Edges(("Low/Lower.cs", "[Upper<int>] public class Lower { [Upper<int>] void M() { } }"), ("High/Upper.cs", Upper)),
        edge => edge is { FromRoom: "Low" });

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_part_of_a_type_is_in_the_room_of_its_file_whichever_comes_first(bool isReversed)
    {
        (string Path, string Text)[] sources =
        [
            (
                "High/Lower.Part.cs",
                """
                public interface IPart<T> { void Run(T part); }
                public partial class Lower : IPart<Upper>
                {
                    static readonly Upper s_upper = new Upper();
                    int _other = Upper.Count;
                    int _filled = Upper.Fill(out var local);
                    Upper N() => s_upper;
                    Func<Upper, Upper> O() => upper => upper;
                    IEnumerable<Upper> P(Upper upper) { yield return upper; }
                    Func<Upper> Q(Upper upper) => () => upper;
                    void IPart<Upper>.Run(Upper part) => M();
                }
                """),
            (
                "Low/Lower.cs",
                """
                public partial class Lower
                {
                    int _own = 1;
                    public Lower() => M();
                    void M() { }
                    Func<int, int> R() => i => i;
                }
                """),
            ("High/Upper.cs", Upper),
            ("Low/Other.cs", "public class Other { object M() => new Lower(); }"),
        ];
        ImmutableArray<RoomEdge> edges = CompiledHouse.Edges(isReversed ? sources.Reverse() : sources);
        Assert.Empty(edges.Where(edge => edge is { FromRoom: "Low", ToRoom: "High" }));
        Assert.Contains(new("Lower.Run", "High", "Lower.M", "Low"), edges);
        Assert.Contains(new("Lower", "High", "IPart", "High"), edges);
        Assert.Contains(new("Lower.s_upper", "High", "Upper", "High"), edges);
        Assert.Contains(new("Lower.new", "High", "Upper.Count", "High"), edges);
        Assert.Contains(new("Lower.new", "Low", "Lower._own", "Low"), edges);
        Assert.Contains(new("Other.M", "Low", "Lower.new", "Low"), edges);
    }

    [Fact]
    public void What_a_compiler_writes_for_a_record_is_in_the_room_of_the_record() => Assert.DoesNotContain(
        CompiledHouse.Edges(
            ("High/Lower.Part.cs", "public partial record Lower { public int N() => 1; }"),
            ("Low/Lower.cs", "public partial record Lower { public int Own { get; init; } }"),
            ("Low/Other.cs", "public class Other { Lower M(Lower lower) => lower == new Lower() ? lower with { Own = 1 } : null; }")),
        edge => edge is { FromRoom: "Low", ToRoom: "High" });

    [Fact]
    public void A_member_of_an_upper_part_is_named_there()
    {
        const string Part = "public static partial class Lower<T> { public static int N(int i) => i; }";
        (string, string) lower = ("Low/Lower.cs", "public static partial class Lower<T> { public static int N() => 1; }");
        RoomEdge upward = new("Other.M", "Low", "Lower.N", "High");
        Assert.Contains(upward, CompiledHouse.Edges(
            lower, ("High/Lower.Part.cs", Part), ("Low/Other.cs", "public class Other { int M() => Lower<int>.N(1); }")));
        Assert.DoesNotContain(upward, CompiledHouse.Edges(
            lower, ("High/Lower.Part.cs", Part), ("Low/Other.cs", "public class Other { int M() => Lower<int>.N(); }")));
    }

    [Fact]
    public void A_type_without_a_file_of_its_name_is_in_the_room_of_its_file()
    {
        ImmutableArray<RoomEdge> edges = CompiledHouse.Edges(
            ("Low/Lower.cs", "public class Lower { } public enum Word { One } public class Coded { int M() => Other.N(Word.One); }"),
            ("High/Other.cs", "public class Other { public static int N(Word word) => 1; }"));
        Assert.Contains(new("Coded.M", "Low", "Other.N", "High"), edges);
        Assert.Contains(new("Other.N", "High", "Word", "Low"), edges);
    }
}
