namespace KhuyenCong.Acceptance.Tests;

/// <summary>The sample progress.</summary>
internal static class ProgressSample
{
    /// <summary>The page that it writes of the figures that come with it.</summary>
    public static Lazy<string> Page { get; } = new(() => PageOf());

    public static CommandResult Run(params string[] arguments) => SampleProgram.Run("progress", arguments);

    /// <summary>The page that it writes with these options.</summary>
    public static string PageOf(params string[] arguments) => SampleProgram.Page("progress", arguments);
}
