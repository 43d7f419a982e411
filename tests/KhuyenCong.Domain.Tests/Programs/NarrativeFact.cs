using System.Globalization;
using System.Text;

namespace KhuyenCong.Domain.Tests;

/// <summary>A figure as it was copied from a document's text into a table (Data/narrative-facts.csv), apart from the catalogue.</summary>
internal sealed record NarrativeFact(string Document, string Place, string Subject, decimal Value, string Unit, string Period, string HedgeWord, string Phrase)
{
    internal static NarrativeFact[] ReadAll()
    {
        using Stream stream = typeof(NarrativeFact).Assembly.GetManifestResourceStream("Data/narrative-facts.csv")!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        string[] lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.Equal("document,place,subject,value,unit,period,hedge,phrase", lines[0]);
        return [.. lines.Skip(1).Select(Read)];
    }

    /// <summary>The targets of a program's document, in the table's order, which is the document's.</summary>
    internal static NarrativeFact[] TargetsOf(string document) =>
        [.. ReadAll().Where(fact => string.Equals(fact.Document, document, StringComparison.Ordinal) && fact.Subject.EndsWith("programme target", StringComparison.Ordinal))];

    internal Hedge Hedge => HedgeWord switch
    {
        "exact" => Hedge.None,
        "approx" => Hedge.About,
        "at-least" => Hedge.Above,
        _ => throw new InvalidOperationException(HedgeWord),
    };

    private static NarrativeFact Read(string line)
    {
        string[] fields = Split(line);
        Assert.Equal(8, fields.Length);
        return new(
            fields[0], fields[1], fields[2], decimal.Parse(fields[3], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture), fields[4], fields[5], fields[6], fields[7]);
    }

    /// <summary>Commas outside quotation marks separate; a doubled mark inside them is one mark.</summary>
    private static string[] Split(string line)
    {
        List<string> fields = [string.Empty];
        bool isQuoted = false;
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] == '"' && isQuoted && i + 1 < line.Length && line[i + 1] == '"')
            {
                fields[^1] += line[i++];
            }
            else if (line[i] == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (line[i] == ',' && !isQuoted)
            {
                fields.Add(string.Empty);
            }
            else
            {
                fields[^1] += line[i];
            }
        }

        return [.. fields];
    }
}
