using FsCheck;
using FsCheck.Fluent;

namespace KhuyenCong.Domain.Tests;

/// <summary>States a law over random values; a failure prints the values and the seed that gives them again.</summary>
internal static class Law
{
    internal static void Holds<T>(Gen<T> values, Func<T, bool> law) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(values.ToArbitrary(), law));

    internal static void Holds<T1, T2>(Gen<T1> first, Gen<T2> second, Func<T1, T2, bool> law) =>
        Holds(from a in first from b in second select (a, b), pair => law(pair.a, pair.b));

    internal static void Holds<T1, T2, T3>(Gen<T1> first, Gen<T2> second, Gen<T3> third, Func<T1, T2, T3, bool> law) =>
        Holds(from a in first from b in second from c in third select (a, b, c), triple => law(triple.a, triple.b, triple.c));
}
