using System.Diagnostics;
using System.Text;

namespace KhuyenCong.Acceptance.Tests;

/// <summary>A web application that was built, listening on a free port of the loopback address until it is disposed.</summary>
internal sealed class RunningApplication : IDisposable
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    private readonly Process _process;

    private readonly StringBuilder _output = new();

    public RunningApplication(string folder, string assembly, KeyValuePair<string, string> variable)
    {
        TaskCompletionSource<Uri> address = new(TaskCreationOptions.RunContinuationsAsynchronously);
        ProcessStartInfo start = new("dotnet", [assembly, "--urls", "http://127.0.0.1:0"]) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment[variable.Key] = variable.Value;
        _process = new() { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Take(line.Data, address);
        _process.ErrorDataReceived += (_, line) => Take(line.Data, address);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
        if (!address.Task.Wait(Limit))
        {
            Dispose();
            throw new TimeoutException($"The application does not listen:\n{_output}");
        }

        Client = new() { BaseAddress = address.Task.Result };
    }

    /// <summary>Speaks to the application.</summary>
    public HttpClient Client { get; }

    /// <summary>What the application has printed so far.</summary>
    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    public void Dispose()
    {
        Client?.Dispose();
        _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    private void Take(string? line, TaskCompletionSource<Uri> address)
    {
        const string Listening = "Now listening on: ";
        lock (_output)
        {
            _output.AppendLine(line);
        }

        if (line?.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and int at)
        {
            address.TrySetResult(new(line[(at + Listening.Length)..]));
        }
    }
}
