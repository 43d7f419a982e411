/// <summary>A sentence of a report after what it is about, if that is not in the sentence.</summary>
internal sealed record Statement(string? Subject, string Sentence)
{
    /// <summary>"Subject: sentence.".</summary>
    public override string ToString() => Subject is null ? $"{Sentence}." : $"{Subject}: {Sentence}.";
}
