using System.Globalization;
using System.Text;

namespace KhuyenCong.Domain.Tests;

public partial class ReportDocumentTest
{
    private static readonly string Sample = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "samples", "data", "reports", "moit-2014-2020.json"));

    /// <summary>Every member, with and without text, each optional one also absent.</summary>
    private static readonly string Full = ReportText.Of(
        """
        { "id": "a", "label": "", "text": "ước giảm 3,2%", "value": -3.20, "decimals": 2, "unit": "%/năm", "hedge": "khoảng hơn", "exact": false, "estimated": true, "by_construction": false, "place": "" },
        { "id": "b.1", "value": 0.0, "decimals": 1 },
        { "id": "c", "value": 9999999999999999999999999999, "decimals": 0, "unit": "", "hedge": "at_least", "exact": true }
        """,
        """
        { "id": "d", "label": "\"nhãn\" <&> \\ \t", "text": "1", "decimals": 28, "formula": "a - b.1", "quote": "câu", "place": "I" },
        { "id": "e", "value": 1.5, "decimals": 1, "unchecked": "không in", "by_construction": true },
        { "id": "f", "formula": "count(a < b.1, b.1 = c) >= 1", "exact": true, "estimated": false, "by_construction": false, "quote": "" },
        { "id": "g", "unchecked": "không in" }
        """);

    /// <summary>Texts that cannot be read, with additional members.</summary>
    private static readonly string Unreadable = ReportText.Of(
        """{ "id": "a", "text": "57/63 xã", "value": 57, "decimals": 0, "unit": "xã", "hedge": "gần", "exact": true }, { "id": "b", "text": "5 trăm" }""",
        """{ "id": "c", "text": "20-30%", "formula": "a / b" }, { "id": "d", "text": "?", "unchecked": "không in" }""");

    public static TheoryData<string> Texts => [ReportText.Valid, Full, Sample, Unreadable, ReportText.Of(string.Empty)];

    [Fact]
    public void Reads_a_report_in_the_order_of_the_file()
    {
        ReportDocument document = ReportText.Read(ReportText.Valid);
        Assert.Equal(("moit", "Báo cáo", "Bộ Công Thương"), (document.Id, document.Title, document.SourceText));
        Assert.Equal("Báo cáo", document.ToString());
        Assert.Equal(["trained", "target", "fund"], document.Figures.Select(figure => figure.Id));
        Assert.Equal(["attainment", "is_short", "mean_growth"], document.Claims.Select(claim => claim.Id));
    }

    [Fact]
    public void A_report_without_title_and_source_is_its_id()
    {
        ReportDocument document = ReportText.Read(ReportText.Of(string.Empty));
        Assert.Equal(("x", null, null, "x"), (document.Id, document.Title, document.SourceText, document.ToString()));
        Assert.True(document.Figures.IsEmpty && document.Claims.IsEmpty);
    }

    [Fact]
    public void A_figure_with_text_is_what_the_text_says()
    {
        PrintedFigure trained = ReportText.Read(ReportText.Valid).Figures[0];
        Assert.Equal(("lao động được đào tạo", "18.400 lao động", "III.1.a"), (trained.Label, trained.Text, trained.Place));
        Assert.Equal(ReportedFigure.Parse("18.400 lao động"), trained.Figure);
        Assert.Equal((true, false, false), (trained.IsExact, trained.IsEstimated, trained.IsByConstruction));
        Assert.Equal("trained: 18.400 lao động", trained.ToString());

        PrintedFigure fund = ReportText.Read(ReportText.Valid).Figures[2];
        Assert.Equal((false, true, true), (fund.IsExact, fund.IsEstimated, fund.IsByConstruction));
        Assert.Equal((1_737_730_000_000m, Hedge.About), (fund.Figure!.Value.Amount, fund.Figure!.Value.Hedge));
        Assert.True(fund.Label is null && fund.Place is null);
    }

    [Fact]
    public void A_figure_without_text_is_its_value_and_decimals()
    {
        PrintedFigure target = ReportText.Read(ReportText.Valid).Figures[1];
        Assert.Null(target.Text);
        Assert.True(FigureUnit.TryParse("lao động", out FigureUnit workers, out _));
        Assert.Equal(new ReportedFigure(140_000, 0, workers), target.Figure);
        Assert.Equal((true, false, false), (target.IsExact, target.IsEstimated, target.IsByConstruction));
        Assert.Equal("target: 140.000 lao động", target.ToString());
    }

    [Fact]
    public void A_claim_has_a_formula_or_a_reason()
    {
        ReportDocument document = ReportText.Read(ReportText.Valid);
        ReportClaim attainment = document.Claims[0], isShort = document.Claims[1], growth = document.Claims[2];
        Assert.Equal(("so với mục tiêu", "III.1.a", null), (attainment.Label, attainment.Place, attainment.Quote));
        Assert.Equal((IndicatorFormula.Parse("trained / target"), null), (attainment.Formula, attainment.UncheckedReason));
        Assert.Equal(0.1314m, attainment.Printed!.Figure!.Value.Amount);
        Assert.Equal(("attainment", "so với mục tiêu", "III.1.a"), (attainment.Printed.Id, attainment.Printed.Label, attainment.Printed.Place));
        Assert.Equal("attainment: 13,14%", attainment.ToString());

        Assert.True(isShort.Formula!.IsComparison);
        Assert.True(isShort.Printed is null && isShort.Label is null && isShort.Place is null && isShort.UncheckedReason is null);
        Assert.Equal(("chưa đạt mục tiêu", "is_short: chưa đạt mục tiêu"), (isShort.Quote, isShort.ToString()));

        Assert.Null(growth.Formula);
        Assert.Equal(("số liệu từng năm không được in", "mean_growth: 5,93%"), (growth.UncheckedReason, growth.ToString()));

        ReportDocument full = ReportText.Read(Full);
        Assert.Equal("g: không in", full.Claims[3].ToString());
        Assert.Equal("x: a < b", ReportText.Read(ReportText.Of("""{ "id": "a", "text": "1" }, { "id": "b", "text": "2" }""", """{ "id": "x", "formula": "(a)<b" }""")).Claims[0].ToString());
    }

    // The members beside text "ước giảm 3,2%" (value -3,2; one decimal; percent; about; estimated): amount, decimals, hedge, estimated.
    [Theory]
    [InlineData("", "-0.032", 1, Hedge.About, true)]
    [InlineData("\"value\": 3.2", "0.032", 1, Hedge.About, true)]
    [InlineData("\"value\": -3.25, \"decimals\": 2", "-0.0325", 2, Hedge.About, true)]
    [InlineData("\"decimals\": 2", "-0.032", 2, Hedge.About, true)]
    [InlineData("\"unit\": \"tỷ đồng\"", "-3200000000", 1, Hedge.About, true)]
    [InlineData("\"unit\": \"\"", "-3.2", 1, Hedge.About, true)]
    [InlineData("\"hedge\": \"none\"", "-0.032", 1, Hedge.None, true)]
    [InlineData("\"hedge\": \"gần\"", "-0.032", 1, Hedge.Nearly, true)]
    [InlineData("\"hedge\": \"ước\"", "-0.032", 1, Hedge.About, true)]
    [InlineData("\"hedge\": \"none\", \"estimated\": false", "-0.032", 1, Hedge.None, false)]
    [InlineData("\"estimated\": false", "-0.032", 1, Hedge.About, false)]
    public void Members_override_the_reading_of_the_text(string members, string amount, int decimals, Hedge hedge, bool isEstimated)
    {
        PrintedFigure figure = Single("\"text\": \"ước giảm 3,2%\"", members);
        Assert.Equal(ExactDecimalOf(amount), figure.Figure!.Value.Amount);
        Assert.Equal((decimals, hedge, isEstimated), (figure.Figure!.Value.Decimals, figure.Figure!.Value.Hedge, figure.IsEstimated));
        Assert.Equal(FigureLead.Decreases, figure.Figure!.Value.Lead);
        Assert.Equal("x: ước giảm 3,2%", figure.ToString());
    }

    // A number alone, and what is stated with it: as the library prints it, hedge, estimated.
    [Theory]
    [InlineData("", "5,0", Hedge.None, false)]
    [InlineData("\"unit\": \"%\"", "5,0%", Hedge.None, false)]
    [InlineData("\"unit\": \"tỷ đồng/tỉnh\", \"hedge\": \"trên\"", "trên 5,0 tỷ đồng/tỉnh", Hedge.Above, false)]
    [InlineData("\"hedge\": \"ước\"", "ước 5,0", Hedge.About, true)]
    [InlineData("\"hedge\": \"Ước khoảng hơn\"", "ước khoảng hơn 5,0", Hedge.SomewhatMoreThan, true)]
    [InlineData("\"hedge\": \"ước\", \"estimated\": false", "ước 5,0", Hedge.About, false)]
    [InlineData("\"hedge\": \"about\"", "khoảng 5,0", Hedge.About, false)]
    [InlineData("\"hedge\": \"none\", \"estimated\": true", "5,0", Hedge.None, true)]
    public void A_value_with_decimals_needs_no_text(string members, string printed, Hedge hedge, bool isEstimated)
    {
        PrintedFigure figure = Single("\"value\": 5, \"decimals\": 1", members);
        Assert.Null(figure.Text);
        Assert.Equal((printed, 1), (figure.Figure!.Value.ToString(), figure.Figure!.Value.Decimals));
        Assert.Equal((hedge, isEstimated), (figure.Figure!.Value.Hedge, figure.IsEstimated));
    }

    [Fact]
    public void A_value_is_shown_with_the_decimals_that_are_printed() =>
        Assert.Equal("x: 5,990", Single("\"value\": 5.99, \"decimals\": 3", string.Empty).ToString());

    // The comma of "18,400 lao động" may separate thousands; of the text with a magnitude it does not.
    [Theory]
    [InlineData("\"text\": \"18,400 lao động\"", "18.4", "18400")]
    [InlineData("\"text\": \"18,400\", \"unit\": \"lao động\"", "18.4", "18400")]
    [InlineData("\"text\": \"18,400\", \"unit\": \"tỷ đồng\"", "18.4", null)]
    [InlineData("\"text\": \"18,400 lao động\", \"value\": 18400, \"decimals\": 0", "18400", null)]
    [InlineData("\"text\": \"18,400 lao động\", \"decimals\": 0", "18400", null)]
    [InlineData("\"text\": \"18,400 lao động\", \"decimals\": 3", "18.4", null)]
    [InlineData("\"text\": \"18,400 lao động\", \"hedge\": \"gần\"", "18.4", "18400")]
    public void What_a_document_states_in_addition_to_a_text_removes_its_other_reading(string members, string value, string? other)
    {
        ReportedFigure figure = Single(members, string.Empty).Figure!.Value;
        Assert.Equal(ExactDecimalOf(value), figure.Value);
        Assert.Equal(other is null ? null : ExactDecimalOf(other), figure.OtherReading?.Value);
    }

    [Fact]
    public void An_unreadable_text_is_kept_with_its_failure()
    {
        ReportDocument document = ReportText.Read(ReportText.Altered("18.400 lao động", "57/63 lao động"));
        PrintedFigure trained = document.Figures[0];
        Assert.Null(trained.Figure);
        Assert.Equal("fraction", trained.Failure!.Value.Code);
        Assert.Null(trained.OperandRange());
        Assert.Equal((false, false), (trained.IsExact, trained.IsEstimated));
        Assert.Equal("trained: 57/63 lao động", trained.ToString());
        Assert.Same(trained, document.Find("trained"));
        Assert.All(document.Figures.Skip(1), figure => Assert.True(figure is { Figure: not null, Failure: null }));
        Assert.Equal("$.figures[0].text", Assert.Single(document.UnreadableTexts).Path);
        Assert.Empty(ReportText.Read(ReportText.Valid).UnreadableTexts);
    }

    [Fact]
    public void An_exact_figure_is_the_number_itself_in_formulas()
    {
        // 1,5 tỷ means 1,45 to 1,55 tỷ; exact, for 1.500.000.000.
        Assert.Equal("[1450000000; 1550000000)", RangeOf("\"text\": \"1,5 tỷ đồng\"", string.Empty));
        Assert.Equal("[1500000000; 1500000000]", RangeOf("\"text\": \"1,5 tỷ đồng\"", "\"exact\": true"));
        Assert.Equal("[1450000000; 1550000000)", RangeOf("\"text\": \"1,5 tỷ đồng\"", "\"exact\": false"));

        // A count is exact as it is, unless it is hedged ("khoảng" 20 is 19 to 21) or has decimals: 20,0 is 19,95 to 20,05.
        Assert.Equal("[20; 20]", RangeOf("\"text\": \"20 cơ sở\"", string.Empty));
        Assert.Equal("[19; 21]", RangeOf("\"text\": \"20 cơ sở\"", "\"hedge\": \"khoảng\""));
        Assert.Equal("[20; 20]", RangeOf("\"text\": \"khoảng 20 cơ sở\"", "\"hedge\": \"none\""));
        Assert.Equal("[19.95; 20.05)", RangeOf("\"text\": \"20 cơ sở\"", "\"decimals\": 1"));
        Assert.Equal("[20; 20]", RangeOf("\"text\": \"khoảng 20 cơ sở\"", "\"exact\": true"));

        // A whole number that is stated not to be exact is rounded: half a one either way.
        Assert.Equal("[19.5; 20.5)", RangeOf("\"text\": \"20 cơ sở\"", "\"exact\": false"));
        Assert.Equal("[45.5; 46.5)", RangeOf("\"value\": 46, \"decimals\": 0", "\"exact\": false"));
        Assert.Equal("[19; 21]", RangeOf("\"text\": \"khoảng 20 cơ sở\"", "\"exact\": false"));

        static string RangeOf(string content, string members)
        {
            ValueRange range = Single(content, members).OperandRange()!.Value;
            string lower = ExactDecimal.Trim(range.Lower).ToString(CultureInfo.InvariantCulture);
            string upper = ExactDecimal.Trim(range.Upper).ToString(CultureInfo.InvariantCulture);
            return $"{(range.IsLowerInclusive ? "[" : "(")}{lower}; {upper}{(range.IsUpperInclusive ? "]" : ")")}";
        }
    }

    // Another number in the style of the figure: its decimals and its unit, by the text or as stated.
    [Theory]
    [InlineData("\"text\": \"đạt 13,14 %\"", "12,50 %")]
    [InlineData("\"text\": \"13,14\", \"unit\": \"%\"", "12,50%")]
    [InlineData("\"text\": \"13,14 tỷ\", \"unit\": \"triệu  đồng/tỉnh \"", "12,50 triệu  đồng/tỉnh")]
    [InlineData("\"text\": \"13,14 tỷ\", \"unit\": \"/tỉnh\"", "12,50/tỉnh")]
    [InlineData("\"text\": \"13,14 tỷ\", \"unit\": \" \"", "12,50")]
    [InlineData("\"value\": 1, \"decimals\": 2, \"unit\": \"lượt\"", "12,50 lượt")]
    public void Another_number_is_printed_like_the_figure(string content, string printed)
    {
        PrintedFigure figure = Single(content, string.Empty);
        Assert.Equal(printed, figure.Print(figure.Figure!.Value, 12.5m));
    }

    [Fact]
    public void Finds_figures_and_claims_that_have_one()
    {
        ReportDocument document = ReportText.Read(ReportText.Valid);
        Assert.Same(document.Figures[1], document.Find("target"));
        Assert.Same(document.Claims[0].Printed, document.Find("attainment"));
        Assert.Same(document.Claims[2].Printed, document.Find("mean_growth"));
        Assert.Null(document.Find("is_short"));
        Assert.Null(document.Find("moit"));
        Assert.Null(document.Find("Target"));
        Assert.Throws<ArgumentNullException>(() => document.Find(null!));
    }

    [Fact]
    public void A_formula_may_use_claims_in_any_order_and_unchecked_ones()
    {
        ReportDocument document = ReportText.Read(ReportText.Of(
            """{ "id": "a", "text": "1" }""",
            """
            { "id": "last", "text": "3", "formula": "first + second" }, { "id": "second", "text": "2", "formula": "a + first" },
            { "id": "first", "text": "1", "unchecked": "không in" }
            """));
        Assert.Equal(["first", "second"], document.Claims[0].Formula!.Identifiers);
    }

    [Fact]
    public void A_chain_of_20_000_claims_is_not_circular()
    {
        // Each uses the next, so that the first is as deep as can be.
        StringBuilder claims = new();
        for (int i = 19_999; i > 0; i--)
        {
            claims.Append(CultureInfo.InvariantCulture, $"{{ \"id\": \"c{i}\", \"text\": \"1\", \"formula\": \"c{i - 1}\" }},\n");
        }

        claims.Append("""{ "id": "c0", "text": "1", "unchecked": "không in" }""");
        ReportDocument document = ReportText.Read(ReportText.Of(string.Empty, claims.ToString()));
        Assert.Equal(20_000, document.Claims.Length);
        Assert.Equal("c19998", Assert.Single(document.Claims[0].Formula!.Identifiers));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void What_is_read_is_written_member_for_member(string text)
    {
        string written = ReportText.Write(ReportText.Read(text));
        Assert.True(JsonEquality.AreEqual(text, written), written);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void What_is_written_is_written_the_same_again(string text)
    {
        string written = ReportText.Write(ReportText.Read(text));
        Assert.Equal(written, ReportText.Write(ReportText.Read(written)));
        Assert.EndsWith("}\n", written, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', written);
        Assert.DoesNotContain("\\u", written, StringComparison.Ordinal);
    }

    [Fact]
    public void A_formula_is_written_in_its_own_form()
    {
        string written = ReportText.Write(ReportText.Read(ReportText.Altered("trained / target", "((trained)/target)*1.50")));
        Assert.Contains("\"formula\": \"(trained / target) * 1.50\"", written, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sample_holds_a_whole_report()
    {
        ReportDocument document = ReportText.Read(Sample);
        Assert.Equal("moit_2014_2020", document.Id);
        Assert.Equal(Count("\"id\":") - 1, document.Figures.Length + document.Claims.Length);
        Assert.Equal(Count("\"formula\":"), document.Claims.Count(claim => claim.Formula is not null));
        Assert.Equal(Count("\"unchecked\":"), document.Claims.Count(claim => claim.UncheckedReason is not null));

        static int Count(string member) => Sample.Split(member).Length - 1;
    }

    [Fact]
    public void Reads_a_stream_and_a_byte_order_mark()
    {
        byte[] text = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(ReportText.Valid)];
        using MemoryStream stream = new(text);
        Assert.Equal(3, ReportDocument.Read(stream, "test.json").Figures.Length);
        Assert.Equal(3, ReportDocument.Read(text, "test.json").Claims.Length);
    }

    [Fact]
    public void Needs_a_text_and_a_name()
    {
        Assert.Throws<ArgumentNullException>(() => ReportDocument.Read((Stream)null!, "test.json"));
        Assert.Throws<ArgumentNullException>(() => ReportDocument.Read(ReadOnlyMemory<byte>.Empty, null!));
        Assert.Throws<ArgumentNullException>(() => ReportDocument.Read(Stream.Null, null!));
        Assert.Throws<ArgumentNullException>(() => ReportText.Read(ReportText.Valid).Write(null!));
    }

    private static PrintedFigure Single(string content, string members) =>
        ReportText.Read(ReportText.Of($$"""{ "id": "x", {{content}}{{(members.Length == 0 ? string.Empty : ", ")}}{{members}} }""")).Figures[0];

    private static decimal ExactDecimalOf(string number) => ExactDecimal.TryParseJsonNumber(number, out decimal value) ? value : throw new ArgumentException("Not a number.", nameof(number));
}
