using System.Text.Json;
using System.Text.Json.Nodes;

namespace KhuyenCong.Domain.Tests;

/// <summary>All documents that are one alteration away from a document.</summary>
internal sealed class JsonMutations(string document)
{
    /// <summary>A value of each type.</summary>
    private static readonly string[] s_types = ["null", "true", "5", "\"x\"", "[]", "{}"];

    /// <summary>Numbers at and around the bounds of rates, multipliers and amounts, with too many decimals, and past what decimal holds.</summary>
    private static readonly string[] s_numbers =
    [
        "-1", "0", "0.5", "1", "1.00001", "5.0", "10", "10.5", "99", "100", "100.5", "1e19", "1e40", "-1e40", "0.1234567890123456789012345678901",
    ];

    /// <summary>Words of other members, and ids, days, years and units, valid and invalid.</summary>
    private static readonly string[] s_texts =
    [
        "", " ", "\t\n", "Không có", "x", "x.y", "x..y", "1x", "not_known", "not_stated", "none", "national", "national_x", "other", "flow", "ratio", "contract_price",
        "2021-02-30", "2020-02-29", "2021-2-03", "0000-01-01", "-2021-02-03", "2021", "2021-2024", "2024-2021", "0000", "giai đoạn 2021 - 2022",
        "%", "đơn vị", "đồng", "nghìn đồng", "tỷ đồng", "nation", "province:ha_noi", "organisation: x", "decree_45.1", "decree_45.10", "one",
    ];

    /// <summary>An additional member in each object.</summary>
    internal IEnumerable<JsonMutation> UnknownMembers() => At<JsonObject>("a member more", node => node["one_more"] = 1);

    /// <summary>Each member left out.</summary>
    internal IEnumerable<JsonMutation> RemovedMembers() => Nodes(Parse()).SelectMany(
        (node, index) => node is JsonObject known
            ? known.Select(member => Altered(index, $"without {member.Key}", altered => ((JsonObject)altered).Remove(member.Key)))
            : []);

    /// <summary>A value of each other type instead of each value.</summary>
    internal IEnumerable<JsonMutation> WrongTypes() =>
        s_types.SelectMany(text => Replaced(text, node => KindOf(node) != KindOf(JsonNode.Parse(text))));

    /// <summary>Other numbers instead of each number.</summary>
    internal IEnumerable<JsonMutation> OtherNumbers() => s_numbers.SelectMany(text => Replaced(text, node => KindOf(node) == JsonValueKind.Number));

    /// <summary>Other texts instead of each text: another word, another case, a space before or after it.</summary>
    internal IEnumerable<JsonMutation> OtherTexts() =>
        s_texts.Select<string, Func<string, string>>(text => _ => text)
            .Concat([text => text + " ", text => " " + text, text => text.ToUpperInvariant(), text => text + "\n", text => text + "_x"])
            .SelectMany(change => Nodes(Parse()).SelectMany(
                (node, index) => KindOf(node) == JsonValueKind.String && change(node.GetValue<string>()) is var text && !string.Equals(text, node.GetValue<string>(), StringComparison.Ordinal)
                    ? [Altered(index, $"\"{text}\"", altered => altered.ReplaceWith(text))]
                    : Enumerable.Empty<JsonMutation>()));

    /// <summary>Each list emptied, and with its last item twice.</summary>
    internal IEnumerable<JsonMutation> OtherLists() =>
        At<JsonArray>("an empty list", list => list.Clear())
            .Concat(At<JsonArray>("the last item twice", list => list.Add(list[^1]!.DeepClone()), list => list.Count > 0));

    private IEnumerable<JsonMutation> Replaced(string text, Func<JsonNode, bool> where) => Nodes(Parse()).SelectMany(
        (node, index) => !where(node)
            ? []
            : new[] { node.Parent is null ? new JsonMutation("$", text, text) : Altered(index, text, altered => altered.ReplaceWith(JsonNode.Parse(text))) });

    private IEnumerable<JsonMutation> At<T>(string what, Action<T> alter, Func<T, bool>? where = null)
        where T : JsonNode => Nodes(Parse()).SelectMany(
        (node, index) => node is T known && where?.Invoke(known) != false ? [Altered(index, what, altered => alter((T)altered))] : Enumerable.Empty<JsonMutation>());

    private JsonMutation Altered(int index, string what, Action<JsonNode> alter)
    {
        JsonNode root = Parse();
        JsonNode node = Nodes(root).ElementAt(index);
        string path = node.GetPath();
        alter(node);
        return new(path, what, root.ToJsonString());
    }

    private JsonNode Parse() => JsonNode.Parse(document)!;

    private static IEnumerable<JsonNode> Nodes(JsonNode node) => (node switch
    {
        JsonObject known => known.Select(member => member.Value!),
        JsonArray list => list.Select(item => item!),
        _ => [],
    }).SelectMany(Nodes).Prepend(node);

    /// <summary>The type of a value, both booleans being of one.</summary>
    private static JsonValueKind KindOf(JsonNode? node) => node?.GetValueKind() switch
    {
        null => JsonValueKind.Null,
        JsonValueKind.False => JsonValueKind.True,
        { } kind => kind,
    };
}
