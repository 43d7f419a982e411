using System.Collections.Immutable;
using System.Text.Json;

namespace KhuyenCong.Domain;

/// <summary>Reads and writes the format "khuyencong-projects/1" against a catalogue.</summary>
internal sealed class ProjectDocumentReader(Catalogue catalogue)
{
    internal const string Format = "khuyencong-projects/1";

    internal ProjectDocument Read(JsonCursor root)
    {
        root.RequireFormat(Format);
        root.Closed("format", "id", "projects", "contracts", "funds");
        string id = root.Member("id").Identifier();
        ImmutableArray<SupportContent> contents =
        [
            .. catalogue.ProvincialSupportTables.Prepend(catalogue.NationalSupportTable).SelectMany(table => table.Contents).Distinct(),
        ];
        ProjectReader reader = new(
            new(contents, content => content.Id),
            new(catalogue.Decree45Contents, content => content.Id),
            new(catalogue.Indicators, indicator => indicator.Id),
            catalogue.Atlas);
        ImmutableArray<PromotionProject> projects = RecordReader.Records(
            root.Member("projects"), reader.ReadProject, project => project.Id);
        RecordList<PromotionProject> known = new(projects, project => project.Id);
        return new(
            id,
            projects,
            root.Optional("contracts") is { } list
                ? RecordReader.Records(list, item => ProjectReader.ReadContract(item, known), contract => contract.Id)
                : [],
            root.Optional("funds") is { } funds ? RecordReader.Records(funds, ProjectReader.ReadFund, fund => fund.Name) : []);
    }

    internal static void Write(ProjectDocument document, Utf8JsonWriter json)
    {
        RecordWriter records = new(json);
        ProjectWriter projects = new(json);
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteString("id", document.Id);
        records.List("projects", document.Projects, projects.Write);
        records.List("contracts", document.Contracts, projects.Write, isOptional: true);
        records.List("funds", document.Funds, projects.Write, isOptional: true);
        json.WriteEndObject();
    }
}
