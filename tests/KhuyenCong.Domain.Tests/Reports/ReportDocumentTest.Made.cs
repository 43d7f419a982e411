using System.Collections.Immutable;

namespace KhuyenCong.Domain.Tests;

/// <summary>Reports built in code.</summary>
public partial class ReportDocumentTest
{
    [Fact]
    public void A_report_is_made_of_figures_and_claims()
    {
        ReportDocumentDefinition definition = new()
        {
            Id = "check",
            Title = "Kiểm tra",
            SourceText = "Sở Công Thương",
            Figures = [Trained, new() { Id = "target", Value = 140_000, Decimals = 0, Unit = "lao động", Label = "mục tiêu", Place = "I" }],
            Claims =
            [
                new()
                {
                    Id = "attainment",
                    Text = "13,14%",
                    Formula = IndicatorFormula.Parse("trained / target"),
                    Label = "so với mục tiêu",
                    Place = "II",
                    Quote = "đạt 13,14%",
                },
            ],
        };
        Assert.True(ReportDocument.TryCreate(definition, out ReportDocument? document, out ImmutableArray<DefinitionFault> faults));
        Assert.Empty(faults);
        Assert.Equal(("check", "Kiểm tra", "Sở Công Thương"), (document.Id, document.Title, document.SourceText));
        Assert.Equal(["trained: 18.400 lao động", "target: 140.000 lao động"], document.Figures.Select(figure => figure.ToString()));
        Assert.Equal(("mục tiêu", "I"), (document.Figures[1].Label, document.Figures[1].Place));
        ReportClaim claim = Assert.Single(document.Claims);
        Assert.Equal(("attainment: 13,14%", "trained / target"), (claim.ToString(), claim.Formula!.ToString()));
        Assert.Equal(("so với mục tiêu", "II", "đạt 13,14%"), (claim.Label, claim.Place, claim.Quote));
        Assert.Same(claim.Printed, document.Find("attainment"));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void What_is_built_is_written_and_read_again_as_the_same_document(string text)
    {
        string written = ReportText.Write(new(ReportDefinitionText.Of(text)));
        ReportDocument read = ReportText.Read(written);
        Assert.Equal(written, ReportText.Write(read));
        AssertSame(ReportText.Read(text), read);
    }

    // What a document read from a file holds in full, except for defaults that are left out, and the words of hedges.
    [Fact]
    public void The_sample_is_built_member_for_member() =>
        Assert.Equal(ReportText.Write(ReportText.Read(Sample)), ReportText.Write(new(ReportDefinitionText.Of(Sample))));

    // A zero is read without sign and decimals of its own.
    [Theory]
    [InlineData("0.00")]
    [InlineData("-0.0")]
    [InlineData("1.50")]
    [InlineData("-79228162514264337593543950.33")]
    [InlineData("1.0000000000000000000000000000")]
    public void A_value_is_written_as_it_is_read(string number)
    {
        decimal value = decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture);
        ReportDocument document = new(new ReportDocumentDefinition { Id = "x", Figures = [new() { Id = "a", Value = value, Decimals = 2 }] });
        string written = ReportText.Write(document);
        Assert.Equal(value, ReportText.Read(written).Figures[0].Figure!.Value.Value);
        Assert.Equal(written, ReportText.Write(ReportText.Read(written)));
    }

    [Fact]
    public void A_stated_hedge_is_not_an_estimate_in_words()
    {
        PrintedFigureDefinition about = new() { Id = "a", Value = 5, Decimals = 1, Hedge = Hedge.About, IsEstimated = true };
        PrintedFigure figure = new ReportDocument(new ReportDocumentDefinition { Id = "x", Figures = [about] }).Figures[0];
        Assert.Equal(("khoảng 5,0", Hedge.About, true), (figure.Figure!.Value.ToString(), figure.Figure!.Value.Hedge, figure.IsEstimated));
    }

    [Fact]
    public void A_text_that_cannot_be_read_is_kept_at_its_place_in_the_document_that_would_be_written()
    {
        ReportDocument built = new(ReportDefinitionText.Of(Unreadable));
        ReportDocument read = ReportText.Read(ReportText.Write(built));
        Assert.Equal(["$.figures[1].text", "$.claims[0].text", "$.claims[1].text"], built.UnreadableTexts.Select(error => error.Path));
        Assert.Equal(read.UnreadableTexts.Select(WithoutPlace), built.UnreadableTexts.Select(WithoutPlace));
        Assert.All(built.UnreadableTexts, error => Assert.Equal(("x", 0, 0), (error.DocumentName, error.Line, error.Column)));
        DocumentError last = read.UnreadableTexts[2];
        string placed = FormattableString.Invariant($"test.json: line {last.Line}, column {last.Column}, $.claims[1].text: ");
        Assert.StartsWith(placed, last.Describe(DisplayLanguage.English), StringComparison.Ordinal);
        Assert.Equal(
            "x: $.claims[1].text: " + last.Describe(DisplayLanguage.English)[placed.Length..],
            built.UnreadableTexts[2].Describe(DisplayLanguage.English));

        static (string, string, BilingualText, string?, BilingualText) WithoutPlace(DocumentError error) =>
            (error.Code, error.Path, error.Problem, error.Value, error.Expected);
    }

    [Fact]
    public void Of_many_unreadable_texts_the_first_hundred_are_reported()
    {
        ImmutableArray<PrintedFigureDefinition> figures =
            [.. Enumerable.Range(0, 101).Select(i => new PrintedFigureDefinition { Id = FormattableString.Invariant($"f{i}"), Text = "?" })];
        ReportDocument document = new(new ReportDocumentDefinition { Id = "x", Figures = figures });
        Assert.Equal((100, "$.figures[99].text"), (document.UnreadableTexts.Length, document.UnreadableTexts[^1].Path));
        Assert.All(document.Figures, figure => Assert.NotNull(figure.Failure));
    }

    [Fact]
    public void A_definition_is_its_id()
    {
        Assert.Equal("trained", Trained.ToString());
        Assert.Equal("check", new ReportDocumentDefinition { Id = "check" }.ToString());
        Assert.Equal("no id", new PrintedFigureDefinition().ToString());
        Assert.Equal("no id", new ReportClaimDefinition().ToString());
        Assert.Equal("no id", new ReportDocumentDefinition().ToString());
    }

    private static void AssertSame(ReportDocument expected, ReportDocument actual)
    {
        Assert.Equal((expected.Id, expected.Title, expected.SourceText), (actual.Id, actual.Title, actual.SourceText));
        Assert.Equal(expected.Figures.Select(Parts), actual.Figures.Select(Parts));
        Assert.Equal(expected.Claims.Select(ClaimParts), actual.Claims.Select(ClaimParts));

        static object? Parts(PrintedFigure? figure) => figure is null
            ? null
            : (figure.Id, figure.Label, figure.Text, figure.Place, figure.Figure, figure.Failure, figure.IsExact, figure.IsEstimated, figure.IsByConstruction);

        static object ClaimParts(ReportClaim claim) =>
            (claim.Id, claim.Label, claim.Place, claim.Quote, Parts(claim.Printed), claim.Formula, claim.UncheckedReason);
    }
}
