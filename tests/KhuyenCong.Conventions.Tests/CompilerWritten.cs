using System.Reflection;
using System.Runtime.CompilerServices;

namespace KhuyenCong.Conventions.Tests;

/// <summary>The members that the compiler adds to a record: its source has no place to document them, and "record" says that they are there.</summary>
internal static class CompilerWritten
{
    internal static bool Is(MemberInfo member) => member.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false);

    internal static bool IsRecord(Type type) => type.GetMethod("op_Equality", BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly) is { } equality && Is(equality);
}
