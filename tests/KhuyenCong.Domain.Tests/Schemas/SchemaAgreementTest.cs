using System.Text.Json.Nodes;

namespace KhuyenCong.Domain.Tests;

/// <summary>The schemas of schemas/ and the readers agree on every document that is one alteration away from a full one.</summary>
public class SchemaAgreementTest
{
    public static TheoryData<string> Formats => ["observations", "program", "support-table", "catalogue", "projects", .. JsonForms.All.Select(form => form.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_full_document_is_valid_and_read_and_uses_every_member_of_the_schema(string name)
    {
        DocumentFormat format = DocumentFormat.Of(name);
        format.RequireGood(format.FullDocument);
        string text = format.SchemaText;
        JsonObject[] objects = ClosedObjects(JsonNode.Parse(text)!);
        List<string> unused = [];
        foreach ((JsonObject members, int i) in objects.Select((schema, i) => ((JsonObject)schema["properties"]!, i)))
        {
            foreach (string member in members.Select(property => property.Key))
            {
                JsonNode without = JsonNode.Parse(text)!;
                ((JsonObject)ClosedObjects(without)[i]["properties"]!).Remove(member);
                if (new JsonSchemaCheck(without.ToJsonString()).Faults(format.FullDocument).Count == 0)
                {
                    unused.Add($"{members.GetPath()}.{member}");
                }
            }
        }

        Assert.Empty(unused);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_member_more_is_refused_by_both_and_the_members_are_those_of_the_reader(string name)
    {
        DocumentFormat format = DocumentFormat.Of(name);
        HashSet<string> known = [];
        Assert.All(new JsonMutations(format.FullDocument).UnknownMembers(), mutation =>
        {
            Assert.NotEmpty(format.Schema.Faults(mutation.Text));
            DocumentError error = format.ErrorOf(mutation.Text)!;
            Assert.Equal(("unknown_member", mutation.Path + ".one_more"), (error.Code, error.Path));
            known.Add(error.Expected.English);
        });
        string text = format.SchemaText;
        Assert.Equal(
            ClosedObjects(JsonNode.Parse(text)!).Select(schema => "one of: " + string.Join(", ", schema["properties"]!.AsObject().Select(property => property.Key))).ToHashSet(),
            known);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_value_of_another_type_is_refused_by_both(string name)
    {
        DocumentFormat format = DocumentFormat.Of(name);

        // Outside documents a citation is of a document in full, as here, or by its id.
        JsonMutation[] mutations =
        [
            .. format.Outlines.SelectMany(outline => new JsonMutations(outline).WrongTypes())
                .Where(mutation => mutation.What is not "\"x\"" || !mutation.Path.EndsWith(".document", StringComparison.Ordinal)),
        ];
        Assert.DoesNotContain(mutations, mutation => format.Schema.Faults(mutation.Text).Count == 0 || format.ErrorOf(mutation.Text) is null);
        Assert.NotEmpty(mutations);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void On_every_other_alteration_both_agree_but_for_what_only_the_reader_can_refuse(string name)
    {
        DocumentFormat format = DocumentFormat.Of(name);
        JsonMutations[] outlines = [.. format.Outlines.Select(outline => new JsonMutations(outline))];
        HashSet<ReaderOnlyFault> seen = [];
        List<string> disagreements = [];
        foreach (JsonMutation mutation in outlines.SelectMany(outline => outline.RemovedMembers().Concat(outline.OtherNumbers()).Concat(outline.OtherTexts()).Concat(outline.OtherLists())))
        {
            IReadOnlyList<string> faults = format.Schema.Faults(mutation.Text);
            DocumentError? error = format.ErrorOf(mutation.Text);
            if ((faults.Count == 0) == (error is null))
            {
                continue;
            }

            ReaderOnlyFault? expected = error is null ? null : format.ReaderOnly.FirstOrDefault(fault => fault.Covers(error, mutation));
            if (expected is null)
            {
                disagreements.Add($"{mutation}: {(error is null ? "read, though " + string.Join("; ", faults) : $"valid, though {error.Code} {ReaderOnlyFault.WithoutNumbers(error.Path)}")}");
            }
            else
            {
                seen.Add(expected);
            }
        }

        Assert.True(disagreements.Count == 0, string.Join('\n', disagreements));
        Assert.Equal(format.ReaderOnly.ToHashSet(), seen);
    }

    private static JsonObject[] ClosedObjects(JsonNode? schema) => schema switch
    {
        JsonObject known when known.ContainsKey("additionalProperties") => [known, .. known.SelectMany(member => ClosedObjects(member.Value))],
        JsonObject known => [.. known.SelectMany(member => ClosedObjects(member.Value))],
        JsonArray list => [.. list.SelectMany(ClosedObjects)],
        _ => [],
    };
}
