using System.Text;
using KhuyenCong.Domain;

/// <summary>Reads a file of projects: a document "khuyencong-projects/1" if it begins like JSON, otherwise CSV.</summary>
internal static class ProjectFile
{
    private const int MostBytes = 16 * 1024 * 1024;
    private const string MadeUp = "made_up";

    public static ProjectReading Read(Stream stream, string name)
    {
        byte[] bytes = ReadUpTo(MostBytes + 1, stream);
        if (bytes.AsSpan().TrimStart(" \t\r\n\uFEFF"u8) is [(byte)'{', ..])
        {
            return new(OfJson(ProjectDocument.Read(bytes, name)), []);
        }

        if (bytes.Length > MostBytes)
        {
            return Fault("tệp quá dài", "một tệp nhiều nhất 16 MB");
        }

        try
        {
            return ProjectsCsv.Read(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes));
        }
        catch (DecoderFallbackException)
        {
            return Fault("tệp không phải UTF-8", "lưu tệp dạng \"CSV UTF-8\"");
        }
    }

    /// <summary>Reads the first bytes of a stream of any length.</summary>
    private static byte[] ReadUpTo(int most, Stream stream)
    {
        using MemoryStream copy = new();
        byte[] buffer = new byte[64 * 1024];
        for (int read = 1; read > 0 && copy.Length < most;)
        {
            read = stream.Read(buffer, 0, (int)long.Min(buffer.Length, most - copy.Length));
            copy.Write(buffer, 0, read);
        }

        return copy.ToArray();
    }

    /// <summary>Reads a JSON document, which has no title; its id shows whether it is made up.</summary>
    private static ProjectInput OfJson(ProjectDocument document)
    {
        IEnumerable<string> madeUp = document.Id.Contains(MadeUp, StringComparison.Ordinal) ? document.Projects.Select(project => project.Id) : [];
        return new(document, madeUp.ToHashSet(StringComparer.Ordinal), ',');
    }

    private static ProjectReading Fault(string problem, string expected) => new(null, [new(1, 1, "CSV", problem, null, expected)]);
}
