namespace KhuyenCong.Acceptance.Tests;

/// <summary>How a command ended and what it printed.</summary>
internal sealed record CommandResult(int ExitCode, string Output, string Error)
{
    public override string ToString() => $"exit code {ExitCode.ToString(System.Globalization.CultureInfo.InvariantCulture)}\n{Output}\n{Error}";
}
