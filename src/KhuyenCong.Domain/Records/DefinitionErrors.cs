using System.Collections.Immutable;
using System.Globalization;

namespace KhuyenCong.Domain;

/// <summary>
/// Maps the faults of a definition to the values of the document that it was read from, so documents and code share one set of rules.
/// </summary>
internal static class DefinitionErrors
{
    private static readonly ImmutableArray<string> Openings = ["Is", "Has", "Uses"];

    /// <summary>Returns the faults of a definition as errors of the document.</summary>
    /// <param name="item">The object that the definition was read from.</param>
    /// <param name="faults">The faults, one or more, by member of the definition.</param>
    internal static DocumentException ErrorOf(JsonCursor item, ImmutableArray<DefinitionFault> faults)
    {
        DocumentErrorList errors = new();
        foreach (DefinitionFault fault in faults.Take(DocumentException.MaxErrors))
        {
            _ = SnakeCase<ErrorCode>.TryParse(fault.Code, out ErrorCode code);
            errors.Add(At(item, fault.Member).Bad(code, new Fault(fault.Problem, fault.Expected)));
        }

        return new([.. errors.Items]);
    }

    /// <summary>Returns the name of a member in documents: "key" for IsKey, "total_cost" for TotalCost.</summary>
    internal static string NameOf(string property)
    {
        string opening = Openings.FirstOrDefault(
            word => property.Length > word.Length && property.StartsWith(word, StringComparison.Ordinal)
                && char.IsAsciiLetterUpper(property[word.Length]))
            ?? string.Empty;
        return System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(property[opening.Length..]);
    }

    /// <summary>Returns the value at a path of the definition, or the nearest enclosing value that exists.</summary>
    private static JsonCursor At(JsonCursor item, string path)
    {
        JsonCursor at = item;
        foreach (string part in path.Replace("InForceFrom", "InForce.From", StringComparison.Ordinal)
            .Replace("InForceThrough", "InForce.Through", StringComparison.Ordinal).Split('.'))
        {
            int bracket = part.IndexOf('[', StringComparison.Ordinal);
            if (at.Optional(NameOf(bracket < 0 ? part : part[..bracket])) is not { } member)
            {
                return at;
            }

            at = bracket < 0 ? member : member.Items()[int.Parse(part[(bracket + 1)..^1], CultureInfo.InvariantCulture)];
        }

        return at;
    }
}
