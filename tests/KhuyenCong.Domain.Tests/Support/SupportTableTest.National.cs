using System.Globalization;

namespace KhuyenCong.Domain.Tests;

/// <content>The national levels, row by row against what was copied by hand from the documents (Data/support-levels.csv, Data/support-references.csv).</content>
public partial class SupportTableTest
{
    private const string Joint = "26/2014/TTLT-BTC-BCT";
    private const string Circular = "28/2018/TT-BTC";

    private static readonly SupportTable Table = SupportTable.National;

    public static TheoryData<string> Documents => [Joint, Circular];

    [Theory]
    [MemberData(nameof(Documents))]
    public void The_levels_of_a_document_are_those_copied_by_hand_and_no_others(string document)
    {
        string[][] rows = [.. SupportText.Rows("support-levels.csv", "document,clause,point,content,kind,rate,rate_kind,base,caps,per,verification").Where(row => Same(row[0], document))];
        Assert.Equal(Same(document, Joint) ? 22 : 10, rows.Length);
        Assert.Equal(
            rows.Select(row => string.Join(',', row)),
            Norm(document).Levels.OrderBy(level => Array.FindIndex(rows, row => Same(row[3], level.Content.Id))).Select(Row));
    }

    [Fact]
    public void The_references_of_clause_1_are_those_copied_by_hand_and_no_others()
    {
        string[][] rows = SupportText.Rows("support-references.csv", "point,content,set_by");
        Assert.Equal(8, rows.Length);
        Assert.Equal(
            rows.Select(row => string.Join(',', row)),
            Norm(Joint).References.Select(reference => $"{reference.Citation.Point},{reference.Content.Id},{string.Join("; ", reference.SetBy.Select(set => set.Id))}"));
        Assert.All(Norm(Joint).References, reference =>
        {
            Assert.Equal((Joint, "6", "1", Verification.Verbatim), (reference.Citation.Document.Id, reference.Citation.Article, reference.Citation.Clause, reference.Verification));
            Assert.StartsWith(reference.SetBy[0].Id, reference.Citation.Quote, StringComparison.Ordinal);

            // "(Khi quy định tại các Thông tư trích dẫn trên đây thay đổi thì áp dụng theo văn bản mới)".
            Assert.EndsWith(", khi quy định này thay đổi thì áp dụng theo văn bản mới", reference.Describe(), StringComparison.Ordinal);
            Assert.EndsWith(", as amended or replaced by newer documents", reference.Describe(DisplayLanguage.English), StringComparison.Ordinal);
        });
        Assert.Empty(Norm(Circular).References);
    }

    [Fact]
    public void The_words_quoted_from_the_Joint_Circular_hold_the_rates_and_caps()
    {
        Assert.All(Norm(Joint).Levels, level =>
        {
            string quote = level.Citation.Quote!;
            if (level.RatePercent is { } rate)
            {
                Assert.Contains($"{PrintedNumber.Format(rate)}%", quote, StringComparison.Ordinal);
                Assert.Equal(level.RateKind == SupportRateKind.AtMost, quote.Contains("tối đa", StringComparison.Ordinal));
            }

            Assert.All(level.Caps, cap => Assert.Contains($" {cap}", quote.Replace(" 05 ", " 5 ", StringComparison.Ordinal), StringComparison.Ordinal));
        });
        SupportMultiplier priority = Assert.Single(Norm(Joint).Multipliers);
        Assert.Contains("không quá 1,5 lần mức hỗ trợ", priority.Citation.Quote, StringComparison.Ordinal);
    }

    [Fact]
    public void Priority_and_a_line_raise_levels_at_most_half_as_much_again()
    {
        SupportMultiplier then = Norm(Joint).Multipliers.Single(), priority = Norm(Circular).Multipliers[1], line = Norm(Circular).Multipliers[0];
        Assert.Equal(("priority", 1.5m, SupportEffect.NotStated, "6", "2", "t"), (then.Id, then.Multiplier, then.Effect, then.Citation.Article, then.Citation.Clause, then.Citation.Point));
        Assert.Equal(("priority", 1.5m, SupportEffect.NotStated, "8", "23"), (priority.Id, priority.Multiplier, priority.Effect, priority.Citation.Article, priority.Citation.Clause));
        Assert.Equal(("technology_line", 1.5m, SupportEffect.CapOnly, "8", "4"), (line.Id, line.Multiplier, line.Effect, line.Citation.Article, line.Citation.Clause));
        Assert.Equal([Verification.Verbatim, Verification.Secondary, Verification.Quoted], [then.Verification, priority.Verification, line.Verification]);
        Assert.Equal(["advanced_machinery"], line.Contents.Select(content => content.Id));
        Assert.Empty(then.Contents);

        // "1,5 lần mức hỗ trợ": not of what is spent on awards, publicity and management.
        Assert.Equal(
            ["selected_product_award", "publicity", "program_management", "project_management"],
            Norm(Joint).Levels.Where(level => !then.AppliesTo(level)).Select(level => level.Content.Id));
        Assert.Equal(["advanced_machinery"], Norm(Circular).Levels.Where(line.AppliesTo).Select(level => level.Content.Id));
        Assert.Throws<ArgumentNullException>(() => line.AppliesTo(null!));
    }

    [Fact]
    public void Each_document_is_in_force_and_verified_for_its_days()
    {
        SupportNorm joint = Norm(Joint), circular = Norm(Circular);
        Assert.Equal(("2014-04-08", "2018-05-10", "2018-05-10"), (Text(joint.InForceFrom), Text(joint.InForceThrough), Text(joint.VerifiedThrough)));
        Assert.Equal(("2018-05-11", string.Empty, "2024-08-27"), (Text(circular.InForceFrom), Text(circular.InForceThrough), Text(circular.VerifiedThrough)));
        Assert.Empty(joint.Changes);
        Assert.Equal((Verification.Verbatim, Verification.Quoted), (joint.Verification, circular.Verification));
        Assert.Equal("Thông tư số 28/2018/TT-BTC, 11/5/2018", circular.ToString());
        Assert.Null(Table.Province);
        Assert.Equal("Mức hỗ trợ khuyến công quốc gia", Table.ToString());
    }

    // Neither circular's first day in force was found: the days are those of issue.
    [Fact]
    public void Two_circulars_are_known_to_change_the_levels_of_2018()
    {
        Assert.Equal(
            [("64/2024/TT-BTC", "2024-08-28", SupportChangeEffect.NotKnown), ("139/2026/TT-BTC", "2026-09-25", SupportChangeEffect.ChangesLevels)],
            Norm(Circular).Changes.Select(change => (change.Document.Id, Text(change.From), change.Effect)));
        Assert.All(Norm(Circular).Changes, change =>
        {
            Assert.Equal((change.From, null), (change.Document.SignedOn!.Value, change.Document.EffectiveFrom));
            Assert.Equal((Verification.Secondary, Verification.Secondary), (change.Verification, change.Document.Verification));
            Assert.NotNull(change.Note);
        });
    }

    [Fact]
    public void Every_content_has_a_level_or_a_reference_and_cites_the_first_one()
    {
        Assert.Equal(22 + 8, Table.Contents.Length);
        Assert.All(Table.Contents, content =>
        {
            Citation first = Norm(Joint).Levels.FirstOrDefault(level => level.Content.Equals(content))?.Citation
                ?? Norm(Joint).References.Single(reference => reference.Content.Equals(content)).Citation;
            Assert.Equal((first.Document, first.Article, first.Clause, first.Point), (content.Citation.Document, content.Citation.Article, content.Citation.Clause, content.Citation.Point));
        });
    }

    // Data/support-conditions.txt follows article 6 clause 2 of the Joint Circular and article 4 of Circular 46/2012, and what was found of Circular 28/2018.
    [Fact]
    public void The_conditions_of_every_level_are_those_copied_by_hand_and_no_others() => Assert.Equal(
        SupportText.Data("support-conditions.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Skip(1),
        Table.Norms.SelectMany(norm => norm.Levels.SelectMany(level => level.Conditions.Select(condition =>
            $"{norm.Document.Id} | {level.Content.Id} | {condition.Vietnamese} | {condition.English}"))));

    // "2 lần/năm" is "twice a year".
    [Fact]
    public void The_numbers_of_a_condition_are_the_same_in_both_languages() => Assert.All(
        Table.Norms.SelectMany(norm => norm.Levels.SelectMany(level => level.Conditions)),
        condition => Assert.Equal(Numbers(condition.Vietnamese.Replace("không quá 2 lần/năm", string.Empty, StringComparison.Ordinal)), Numbers(condition.English)));

    [Fact]
    public void The_interest_of_a_relocation_has_the_conditions_of_point_n()
    {
        SupportLevel level = Table.AnswerOn("relocation_loan_interest", "2018-03-01").Level!;
        Assert.Equal(3, level.Conditions.Length);
        Assert.Equal("sau khi cơ sở đã hoàn thành việc đầu tư", level.Conditions[0].Vietnamese);
        Assert.Contains("trung hạn và dài hạn bằng đồng Việt Nam", level.Conditions[1].Vietnamese, StringComparison.Ordinal);
        Assert.Contains("lãi suất cho vay thấp nhất trong khung lãi suất", level.Conditions[2].Vietnamese, StringComparison.Ordinal);
        Assert.Equal((50m, Vnd.FromMillions(500)), (level.RatePercent, Assert.Single(level.Caps).Amount));
        Assert.Contains(" 50% lãi vay trong 02 năm đầu, ", level.Describe(), StringComparison.Ordinal);
        Assert.EndsWith(" 500 triệu đồng/cơ sở", level.Describe(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("effective_establishment_model")]
    [InlineData("cleaner_production_pilot")]
    [InlineData("product_selection")]
    [InlineData("cluster_infrastructure")]
    [InlineData("enterprise_founding")]
    public void A_level_of_a_secondary_source_says_what_was_not_found(string content)
    {
        SupportLevel level = Table.AnswerOn(content, "2018-06-01").Level!;
        Assert.Equal(Verification.Secondary, level.Verification);
        Assert.NotNull(level.Note);
    }

    private static SupportNorm Norm(string document) => Table.Norms.Single(norm => Same(norm.Document.Id, document));

    private static bool Same(string left, string right) => string.Equals(left, right, StringComparison.Ordinal);

    /// <summary>The numbers in a text, from the smallest.</summary>
    private static string[] Numbers(string text) =>
        [.. System.Text.RegularExpressions.Regex.Matches(WithoutMonths(text), "[0-9]+", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)).Select(match => match.Value).Order(StringComparer.Ordinal)];

    // "28/9/2017" is "28 September 2017".
    private static string WithoutMonths(string text) => System.Text.RegularExpressions.Regex.Replace(
        text, "(?<day>[0-9]+)/[0-9]+/(?<year>[0-9]{4})(?!/)", "${day} ${year}", System.Text.RegularExpressions.RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));

    private static string Text(NodaTime.LocalDate? day) => day is { } known ? IsoDates.Format(known) : string.Empty;

    /// <summary>A level as a row of the table that was written by hand.</summary>
    private static string Row(SupportLevel level)
    {
        Assert.Equal(Same(level.Citation.Document.Id, Joint) ? "6" : "8", level.Citation.Article);
        IEnumerable<string> caps = level.Caps.Select(cap =>
            (cap.Tier == SupportTier.None ? string.Empty : SnakeCase<SupportTier>.Of(cap.Tier) + " ") + cap.Amount.In(MeasureUnit.MillionDong).ToString(CultureInfo.InvariantCulture));
        return string.Join(
            ',',
            level.Citation.Document.Id,
            level.Citation.Clause,
            level.Citation.Point,
            level.Content.Id,
            SnakeCase<SupportLevelKind>.Of(level.Kind),
            level.RatePercent?.ToString(CultureInfo.InvariantCulture),
            level.RatePercent is null ? null : SnakeCase<SupportRateKind>.Of(level.RateKind),
            SnakeCase<SupportBase>.Of(level.Base),
            string.Join("; ", caps),
            level.Content.Per?.English,
            SnakeCase<Verification>.Of(level.Verification));
    }
}
