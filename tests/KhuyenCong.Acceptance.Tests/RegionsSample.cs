namespace KhuyenCong.Acceptance.Tests;

/// <summary>The sample regions.</summary>
internal static class RegionsSample
{
    /// <summary>The page that it writes of the figures that come with it.</summary>
    public static Lazy<string> Page { get; } = new(() => SampleProgram.Page("regions"));

    public static CommandResult Run(params string[] arguments) => SampleProgram.Run("regions", arguments);
}
