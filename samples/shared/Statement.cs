/// <summary>A sentence of a report, preceded by its subject if the sentence does not contain it.</summary>
internal sealed record Statement(string? Subject, string Sentence)
{
    /// <summary>Returns text such as "Subject: sentence.".</summary>
    public override string ToString() => Subject is null ? $"{Sentence}." : $"{Subject}: {Sentence}.";
}
