namespace KhuyenCong.Conventions.Tests;

/// <summary>Whether a summary must hold the Vietnamese term.</summary>
internal enum DocumentationTerm
{
    /// <summary>Not needed: operators, and what overrides or implements a member of .NET.</summary>
    NotNeeded = 0,

    /// <summary>In parentheses, or in quotes where the word itself is documented.</summary>
    Needed = 1,

    /// <summary>In parentheses.</summary>
    NeededInParentheses = 2,
}
