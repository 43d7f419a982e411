namespace KhuyenCong.Acceptance.Tests;

/// <summary>The web application of a user, built on the packed packages and started once for its tests.</summary>
public sealed class WebApiApplication : IDisposable
{
    private readonly RunningApplication _running = new(UserApplications.FolderOf("WebApi"), UserApplications.AssemblyOf("WebApi"));

    public HttpClient Client => _running.Client;

    /// <summary>What the application has printed so far.</summary>
    public string Log => _running.Output;

    public void Dispose() => _running.Dispose();
}
