using System.Text;

namespace KhuyenCong.Domain.Tests;

public class ProjectDocumentTest
{
    [Fact]
    public void What_is_read_is_written_and_read_again()
    {
        ProjectDocument document = Read(ProjectText.Full);
        using MemoryStream written = new();
        document.Write(written);
        ProjectDocument again = ProjectDocument.Read(written.ToArray(), "again.json");
        using MemoryStream twice = new();
        again.Write(twice);
        Assert.Equal(written.ToArray(), twice.ToArray());
        Assert.Equal("made_up: 2 projects, 1 contract", again.ToString());
        Assert.Same(again.Projects[0], again.Contracts[0].Projects[0]);
        Assert.Equal((Vnd.FromMillions(500), Vnd.FromMillions(200)), (again.Projects[0].Cost, again.Projects[0].Support));
        Assert.Equal(Vnd.FromMillions(130), again.Contracts[0].CashOut);
    }

    [Fact]
    public void Documents_keep_the_rules_of_definitions_and_name_the_place()
    {
        DocumentException exception = Assert.Throws<DocumentException>(() => Read(
            """
            {
              "format": "khuyencong-projects/1", "id": "x",
              "projects": [
                {
                  "id": "1", "name": "Đề án", "year": 16,
                  "items": [{ "cost": -5, "funding": "counterpart" }]
                }
              ]
            }
            """));
        Assert.Equal(
            [("$.projects[0].year", 5), ("$.projects[0].items[0].cost", 6), ("$.projects[0].items[0].funding", 6)],
            exception.Errors.Select(error => (error.Path, error.Line)));
    }

    [Fact]
    public void A_document_has_the_projects_of_its_contracts()
    {
        ProjectDocument document = Read(ProjectText.Full);
        Assert.Throws<DefinitionException>(() => new ProjectDocument("x", document.Projects.RemoveAt(0), document.Contracts));
        Assert.Throws<DefinitionException>(() => new ProjectDocument("x", [document.Projects[0], document.Projects[0]]));
        Assert.Throws<DefinitionException>(() => new ProjectDocument("X y", document.Projects));
    }

    [Fact]
    public void The_fund_of_a_year_is_read_and_its_faults_name_the_place()
    {
        YearlyFund fund = Assert.Single(Read(ProjectText.Full).Funds);
        Assert.Equal((2016, FundingSource.National), (fund.Year, fund.Funding));
        Assert.Equal((Vnd.FromBillions(100), Vnd.FromMillions(1_500)), (fund.Assigned, fund.Management));
        Assert.Equal("KCQG 2016: 100.000 triệu đồng", fund.ToString());
        DocumentException exception = Assert.Throws<DocumentException>(() => Read(
            """
            {
              "format": "khuyencong-projects/1", "id": "x", "projects": [],
              "funds": [{ "name": "KCQG ", "year": 16, "funding": "counterpart", "assigned": 0, "management": -1 }]
            }
            """));
        string[] members = ["name", "year", "funding", "assigned", "management"];
        Assert.Equal(members.Select(member => $"$.funds[0].{member}"), exception.Errors.Select(error => error.Path));
        DefinitionException made = Assert.Throws<DefinitionException>(() => new ProjectDocument(
            "x",
            [],
            funds: [fund, new() { Name = "KCQG 2016", Year = 2016, Funding = FundingSource.National, Assigned = Vnd.Zero, Management = Vnd.Zero }]));
        Assert.Equal(["Funds[1].Assigned", "Funds[1]"], made.Faults.Select(fault => fault.Member));
    }

    private static ProjectDocument Read(string text) => ProjectDocument.Read(Encoding.UTF8.GetBytes(text), "test.json");
}
