namespace KhuyenCong.Domain.Tests;

/// <summary>A document with one thing in it altered.</summary>
/// <param name="Path">Where.</param>
/// <param name="What">What is there now.</param>
/// <param name="Text">The document.</param>
internal sealed record JsonMutation(string Path, string What, string Text)
{
    public override string ToString() => $"{Path} -> {What}";
}
