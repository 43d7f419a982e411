using System.Globalization;
using System.Text;

namespace KhuyenCong.Domain.Tests;

/// <summary>The targets of Decision 1288/QĐ-TTg as they were copied from its text into a table, apart from the catalogue.</summary>
internal sealed record Decision1288Target(string Place, decimal Value, string Unit, string Period, string Hedge, string Phrase)
{
    internal static Decision1288Target[] ReadAll()
    {
        using Stream stream = typeof(Decision1288Target).Assembly.GetManifestResourceStream("Data/decision-1288-targets.csv")!;
        using StreamReader reader = new(stream, Encoding.UTF8);
        string[] lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        Assert.Equal("document,place,subject,value,unit,period,hedge,phrase", lines[0]);
        return [.. lines.Skip(1).Select(Read)];
    }

    private static Decision1288Target Read(string line)
    {
        string[] fields = Split(line);
        Assert.Equal(8, fields.Length);
        Assert.Equal("Decision 1288", fields[0]);
        return new(fields[1], decimal.Parse(fields[3], NumberStyles.None, CultureInfo.InvariantCulture), fields[4], fields[5], fields[6], fields[7]);
    }

    /// <summary>Commas outside quotation marks separate; no field of the table holds a quotation mark.</summary>
    private static string[] Split(string line)
    {
        List<string> fields = [string.Empty];
        bool isQuoted = false;
        foreach (char c in line)
        {
            if (c == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (c == ',' && !isQuoted)
            {
                fields.Add(string.Empty);
            }
            else
            {
                fields[^1] += c;
            }
        }

        return [.. fields];
    }
}
