using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests.SupportCeilings;

/// <summary>The sentences and workings of a ceiling. The numbers are worked out in SupportCeilingCalculatorTest and AppliedMultipliersTest.</summary>
public class SupportCeilingTest
{
    private static readonly (SupportCeiling Ceiling, string Vietnamese, string English)[] Sentences =
    [
        (SupportSamples.Calculate("advanced_machinery", SupportSamples.Before, 400), "200 triệu đồng, theo tỷ lệ và mức trần", "200 million đồng, by the rate and the cap"),
        (SupportSamples.Calculate("advanced_machinery", SupportSamples.After, 900), "300 triệu đồng, theo mức trần", "300 million đồng, by the cap"),
        (Models, "1.100 triệu đồng, theo kinh phí còn lại", "1,100 million đồng, by the money left"),
        (SupportSamples.Calculate("publicity", SupportSamples.Before, 90), "90 triệu đồng, theo giá hợp đồng được duyệt", "90 million đồng, by the approved contract price"),
        (
            Founding,
            $"15 triệu đồng, theo mức trần; {Founding.Multipliers[0].Describe()}", $"15 million đồng, by the cap; {Founding.Multipliers[0].Describe(DisplayLanguage.English)}"),
        (
            Combined(SupportCombination.Largest),
            $"450 triệu đồng, theo mức trần; {Both(DisplayLanguage.Vietnamese)}; chỉ lấy hệ số lớn nhất, do người dùng chọn",
            $"450 million đồng, by the cap; {Both(DisplayLanguage.English)}; only the largest counts, as the caller chose"),
        (
            Combined(SupportCombination.Product),
            $"675 triệu đồng, theo mức trần; {Both(DisplayLanguage.Vietnamese)}; nhân các hệ số với nhau, do người dùng chọn",
            $"675 million đồng, by the cap; {Both(DisplayLanguage.English)}; multiplied with each other, as the caller chose"),
        (LastKnown, "300 triệu đồng, theo mức trần", "300 million đồng, by the cap"),
    ];

    /// <summary>Two models of 5.000 and 500 million, and 1.100 million left.</summary>
    private static SupportCeiling Models => SupportCeilingCalculator.Calculate(
        SupportSamples.Request("demonstration_model", SupportSamples.After, SupportSamples.Units(5_000, 500), budget: Vnd.FromMillions(1_100)));

    private static SupportCeiling Founding => SupportCeilingCalculator.Calculate(
        SupportSamples.Request("enterprise_founding", SupportSamples.After, SupportSamples.Units(25), multipliers: [SupportSamples.PriorityOnCap]));

    private static SupportCeiling LastKnown => SupportCeilingCalculator.Calculate(
        SupportSamples.Request("advanced_machinery", "2026-11-29", SupportSamples.Units(900), useLastKnown: true));

    private static SupportCeiling Stands => SupportCeilingCalculator.Calculate(
        SupportSamples.Request("domestic_fair_attending", SupportSamples.Before, [new SupportUnit(Vnd.FromMillions(10), 3)]));

    [Fact]
    public void A_ceiling_says_its_amount_what_binds_it_and_the_article() => Assert.All(Sentences, row =>
    {
        Assert.Equal($"hỗ trợ tối đa {row.Vietnamese} ({Places(row.Ceiling, DisplayLanguage.Vietnamese)}", row.Ceiling.Describe());
        Assert.Equal(row.Ceiling.Describe(), row.Ceiling.ToString());
        Assert.Equal($"at most {row.English} ({Places(row.Ceiling, DisplayLanguage.English)}", row.Ceiling.Describe(DisplayLanguage.English));
    });

    [Fact]
    public void The_working_shows_rule_rate_cap_money_left_and_how_sure_it_is() => Assert.All(Workings(), row =>
    {
        // Every line but the sentence; the rule in the words of its level.
        SupportLevel level = row.Ceiling.Level!;
        DisplayLanguage language = row.Language;
        string rule = $"{level.Content.Name.In(language)}: {level.Describe(language)} ({level.Citation.Describe(language)})";
        Assert.Equal(
            row.Lines.Replace("[rule]", rule, StringComparison.Ordinal)
                .Replace("[formula]", StepsOf(row.Ceiling, language), StringComparison.Ordinal)
                .Replace("[sources]", SharedWords.Sources(row.Ceiling.Citations, language: language), StringComparison.Ordinal),
            row.Ceiling.Explain(language)[(row.Ceiling.Describe(language).Length + 1)..],
            ignoreLineEndingDifferences: true);
    });

    [Fact]
    public void What_a_thing_may_get_is_worked_out_by_its_limits()
    {
        SupportCeiling founding = SupportSamples.Calculate("enterprise_founding", SupportSamples.Before, 25);
        Assert.Contains(" 25 triệu đồng → 10 triệu đồng (mức trần)\n", founding.Explain(), StringComparison.Ordinal);
        Assert.Contains("\n  min(cap, cost_1) = 10.000.000\n", founding.Explain(), StringComparison.Ordinal);
        SupportCeiling contract = SupportSamples.Calculate("publicity", SupportSamples.Before, 90);
        Assert.Contains(" 90 triệu đồng → 90 triệu đồng (giá hợp đồng được duyệt)\n", contract.Explain(), StringComparison.Ordinal);

        // 50% of 333.333.333 = 166.666.666,5, rounded down.
        SupportCeiling parts = SupportCeilingCalculator.Calculate(SupportSamples.Request("advanced_machinery", SupportSamples.Before, [new SupportUnit(Vnd.FromDong(333_333_333))]));
        Assert.Contains("\n  cost_1 = 333,333333 triệu đồng (", parts.Explain(), StringComparison.Ordinal);
        Assert.Contains("\n  cost_1 * rate = 166.666.666,5\n  floor(cost_1 * rate) = 166.666.666\n", parts.Explain(), StringComparison.Ordinal);

        // The line acts on the cap alone: 2.000 × 50% × 1,5 = 1.500 by rate either way.
        Assert.Contains("\n  cost_1 * rate * rate_factor_1 = 1.500.000.000\n", Combined(SupportCombination.Largest).Explain(), StringComparison.Ordinal);
        Assert.Contains("\n  cap * cap_factor_1 = 450.000.000\n", Combined(SupportCombination.Largest).Explain(), StringComparison.Ordinal);
        Assert.Contains("\n  cap * cap_factor_1 * cap_factor_2 = 675.000.000\n", Combined(SupportCombination.Product).Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_multiplier_is_named_with_its_effect() => Assert.Equal(
        ("chương trình, đề án, nhiệm vụ ưu tiên: không quá 1,5 lần, chỉ mức trần", "priority programs, projects and tasks: at most 1.5 times, the cap only"),
        (Founding.Multipliers[0].ToString(), Founding.Multipliers[0].Describe(DisplayLanguage.English)));

    // Clause 4 holds the level and the line: it is named once.
    [Theory]
    [InlineData(SupportCombination.Largest)]
    [InlineData(SupportCombination.Product)]
    public void An_article_is_named_once(SupportCombination combination) => Assert.Equal(["4", "23"], Combined(combination).Citations.Select(citation => citation.Clause!));

    [Fact]
    public void Conditions_and_the_words_of_the_law_are_in_the_working()
    {
        SupportCeiling interest = SupportSamples.Calculate("relocation_loan_interest", SupportSamples.Before, 800);
        string text = interest.Explain();
        Assert.Contains("lãi vay trong 02 năm đầu 800 triệu đồng → ", text, StringComparison.Ordinal);
        Assert.Equal("sau khi cơ sở đã hoàn thành việc đầu tư", interest.Level!.Conditions[0].Vietnamese);
        Assert.All(interest.Level.Conditions, condition => Assert.Contains($": {condition.Vietnamese}\n", text, StringComparison.Ordinal));
        Assert.StartsWith("Mức hỗ trợ tối đa 50% lãi suất ", Assert.Single(interest.Citations).Quote, StringComparison.Ordinal);
        Assert.Contains($"\n{SharedWords.Sources(interest.Citations)}\n", text, StringComparison.Ordinal);
        Assert.EndsWith(": nguyên văn", text, StringComparison.Ordinal);
        Assert.Contains("\nCondition: after the investment is completed\n", interest.Explain(DisplayLanguage.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_level_the_sentence_says_why_and_what_was_last_known()
    {
        SupportCeiling changed = SupportSamples.Calculate("advanced_machinery", "2026-11-29", 900);
        Assert.Equal($"{SharedWords.Undefined(UndefinedReason.SupportChanged)} ({changed.Answer!.Describe()})", changed.Describe());
        Assert.Equal(
            $"{SharedWords.Undefined(UndefinedReason.SupportChanged, DisplayLanguage.English)} ({changed.Answer.Describe(DisplayLanguage.English)})",
            changed.Describe(DisplayLanguage.English));
        string[] working = changed.Explain().Split('\n');
        Assert.Equal(changed.Describe(), working[0]);
        Assert.EndsWith(": " + changed.Answer.Change!.Note!.Vietnamese, working[1], StringComparison.Ordinal);
        Assert.Equal(SharedWords.Sources([changed.Answer.Change.Citation]), string.Join('\n', working[2..]));
    }

    [Fact]
    public void Every_reason_has_its_sentence()
    {
        SupportCeiling conflict = SupportCeilingCalculator.Calculate(SupportSamples.Request(
            "advanced_machinery", SupportSamples.After, SupportSamples.Units(2_000), multipliers: [SupportSamples.PriorityOnCap, SupportSamples.Line]));
        SupportCeiling local = SupportCeilingCalculator.Calculate(
            SupportSamples.Request("brand", SupportSamples.Before, SupportSamples.Units(10), FundingSource.Local, province: Province.Parse("an_giang")));
        SupportCeiling ended = SupportSamples.Ceiling(
            SupportSamples.Request("brand", "2017-01-01", SupportSamples.Units(10), FundingSource.Local), SupportSamples.MadeUp);
        (SupportCeiling Ceiling, UndefinedReason Reason)[] rows =
        [
            (SupportSamples.Calculate("vocational_training", SupportSamples.Before, 10), UndefinedReason.SupportSetElsewhere),
            (SupportSamples.Calculate("vocational_training", SupportSamples.After, 10), UndefinedReason.SupportNotKnown),
            (SupportSamples.Calculate("product_selection", SupportSamples.Before, 10), UndefinedReason.TierNotChosen),
            (conflict, UndefinedReason.MultipliersConflict),
            (local, UndefinedReason.ProvincialTableMissing),
            (ended, UndefinedReason.SupportEnded),
        ];
        Assert.All(rows, row =>
        {
            // Where the table has no level, with its answer.
            string answer = row.Ceiling.Answer is { Level: null } said ? $" ({said.Describe()})" : string.Empty;
            string english = row.Ceiling.Answer is { Level: null } known ? $" ({known.Describe(DisplayLanguage.English)})" : string.Empty;
            Assert.Equal(SharedWords.Undefined(row.Reason) + answer, row.Ceiling.Describe());
            Assert.Equal(SharedWords.Undefined(row.Reason, DisplayLanguage.English) + english, row.Ceiling.Describe(DisplayLanguage.English));
            Assert.StartsWith(row.Ceiling.Describe(), row.Ceiling.Explain(), StringComparison.Ordinal);
        });
        SupportLevel level = conflict.Answer!.Level!;
        string[] working = conflict.Explain().Split('\n');
        Assert.EndsWith($": {level.Content.Name.Vietnamese}: {level.Describe()} ({level.Citation.Describe()})", working[1], StringComparison.Ordinal);
        Assert.Equal(SharedWords.Sources([level.Citation]), string.Join('\n', working[2..]));
    }

    [Fact]
    public void A_reference_is_a_source_of_the_answer() => Assert.Equal(
        "điểm b, khoản 1, Điều 6, Thông tư liên tịch số 26/2014/TTLT-BTC-BCT",
        Assert.Single(SupportSamples.Calculate("vocational_training", SupportSamples.Before, 10).Citations).Describe());

    [Fact]
    public void Requests_and_units_have_a_text()
    {
        SupportCeiling ceiling = SupportSamples.Calculate("advanced_machinery", SupportSamples.Before, 900, 100);
        Assert.Equal("advanced_machinery, National, 2018-03-01, 2", ceiling.Request.ToString());
        Assert.Equal("1 × 900 triệu đồng: 200 triệu đồng", ceiling.Units[0].ToString());
        Assert.Equal("3 × 0,5 triệu đồng", new SupportUnit(Vnd.FromDong(500_000), 3).ToString());
    }

    /// <summary>The lines of workings after their sentence.</summary>
    private static (SupportCeiling Ceiling, DisplayLanguage Language, string Lines)[] Workings()
    {
        SupportCeiling machinery = SupportSamples.Calculate("advanced_machinery", SupportSamples.After, 900);
        return
        [
            (
                machinery, DisplayLanguage.Vietnamese,
                """
                Quy định: [rule]
                Với chi phí được hỗ trợ 900 triệu đồng → 300 triệu đồng (mức trần)
                [formula]
                Lưu ý: các điều kiện và chi phí được hỗ trợ theo Thông tư này không có trong danh mục
                [sources]
                Mức kiểm chứng: trích dẫn
                """),
            (
                machinery, DisplayLanguage.English,
                """
                Rule: [rule]
                For the eligible cost of 900 million đồng → 300 million đồng (the cap)
                [formula]
                Note: the catalogue does not have the circular's conditions and eligible costs
                [sources]
                Verification: quoted
                """),
            (
                Models, DisplayLanguage.Vietnamese,
                """
                Quy định: [rule]
                Với chi phí được hỗ trợ 5.000 triệu đồng → 1.000 triệu đồng (mức trần)
                Với chi phí được hỗ trợ 500 triệu đồng → 150 triệu đồng (tỷ lệ)
                Cộng: 1.150 triệu đồng
                Kinh phí còn lại: 1.100 triệu đồng → 1.100 triệu đồng
                [formula]
                Lưu ý: các điều kiện và chi phí được hỗ trợ theo Thông tư này không có trong danh mục
                [sources]
                Mức kiểm chứng: trích dẫn
                """),
            (
                Models, DisplayLanguage.English,
                """
                Rule: [rule]
                For the eligible cost of 5,000 million đồng → 1,000 million đồng (the cap)
                For the eligible cost of 500 million đồng → 150 million đồng (the rate)
                Total: 1,150 million đồng
                Money left: 1,100 million đồng → 1,100 million đồng
                [formula]
                Note: the catalogue does not have the circular's conditions and eligible costs
                [sources]
                Verification: quoted
                """),
            .. OfOtherKinds(),
        ];
    }

    /// <summary>With a multiplier from a secondary source, of alike things, and by the last known level.</summary>
    private static (SupportCeiling Ceiling, DisplayLanguage Language, string Lines)[] OfOtherKinds() =>
    [
        (
            Founding, DisplayLanguage.Vietnamese,
            $"""
            Quy định: [rule]
            Hệ số: {Founding.Multipliers[0].Describe()}, do người dùng chọn ({Founding.Multipliers[0].Multiplier.Citation.Describe()})
            Với chi phí được hỗ trợ 25 triệu đồng → 15 triệu đồng (mức trần)
            [formula]
            Điều kiện: chi phí gồm: kế hoạch kinh doanh; dự án thành lập doanh nghiệp; đăng ký thành lập doanh nghiệp
            Điều kiện: tại các địa bàn khó khăn và đặc biệt khó khăn
            Lưu ý: câu chữ của khoản 23 không có trong danh mục; hệ số theo báo cáo của một tỉnh
            Lưu ý: theo nguồn thứ cấp; câu chữ của Thông tư không có trong danh mục
            [sources]
            Mức kiểm chứng: nguồn thứ cấp
            """),
        (
            Stands, DisplayLanguage.Vietnamese,
            """
            Quy định: [rule]
            Với giá thuê gian hàng 10 triệu đồng → 8 triệu đồng (tỷ lệ) × 3 = 24 triệu đồng
            [formula]
            [sources]
            Mức kiểm chứng: nguyên văn
            """),
        (
            LastKnown, DisplayLanguage.Vietnamese,
            $"""
            Quy định: [rule]
            Với chi phí được hỗ trợ 900 triệu đồng → 300 triệu đồng (mức trần)
            [formula]
            Lưu ý: các điều kiện và chi phí được hỗ trợ theo Thông tư này không có trong danh mục
            Lưu ý: {LastKnown.Answer!.Change!.Note!.Vietnamese}
            [sources]
            Mức kiểm chứng: trích dẫn
            """),
    ];

    private static SupportCeiling Combined(SupportCombination combination) => SupportCeilingCalculator.Calculate(SupportSamples.Request(
        "advanced_machinery", SupportSamples.After, SupportSamples.Units(2_000), multipliers: [SupportSamples.PriorityOnBoth, SupportSamples.Line], combination: combination));

    private static string Both(DisplayLanguage language) => string.Join("; ", Combined(SupportCombination.Largest).Multipliers.Select(applied => applied.Describe(language)));

    /// <summary>The articles of level and multipliers, each once, how sure they are, and what must be said with them.</summary>
    private static string Places(SupportCeiling ceiling, DisplayLanguage language)
    {
        IEnumerable<Citation> citations = ceiling.Multipliers.Select(applied => applied.Multiplier.Citation).Prepend(ceiling.Level!.Citation).Distinct();
        string doubt = ceiling.LeastVerification != Verification.Secondary ? string.Empty
            : language == DisplayLanguage.English ? "; from a secondary source" : "; theo nguồn thứ cấp";
        string reservation = ceiling.Answer!.DescribeCaveat(language) is { } words ? ". " + words : string.Empty;
        return $"{string.Join("; ", citations.Select(citation => citation.Describe(language)))}{doubt}){reservation}";
    }

    // A made-up circular of 2020 adds a case to Circular 28/2018, whose level of machinery stays: 300 triệu đồng, twice as much.
    [Fact]
    public void Its_working_names_the_document_by_which_a_user_raised_a_built_in_level()
    {
        SupportTable added = SupportTable.Read(
            System.Text.Encoding.UTF8.GetBytes("""
                {
                  "format": "khuyencong-support-table/1", "id": "national", "name": { "vi": "Thông tư minh họa", "en": "A made-up circular" },
                  "documents": [
                    { "id": "2/2020/TT-MINH-HOA", "kind": "circular", "number": "2/2020/TT-MINH-HOA", "title": { "vi": "Thông tư minh họa", "en": "A made-up circular" }, "verification": "local" }
                  ],
                  "norms": [
                    {
                      "document": "2/2020/TT-MINH-HOA", "in_force": { "from": "2020-01-01" }, "verified_through": "2020-01-01",
                      "citation": { "document": "2/2020/TT-MINH-HOA" }, "verification": "local", "levels": [],
                      "multipliers": [
                        {
                          "id": "twice", "name": { "vi": "gấp đôi", "en": "twice" }, "multiplier": 2, "effect": "cap_only", "contents": ["advanced_machinery"],
                          "citation": { "document": "2/2020/TT-MINH-HOA", "article": "1" }, "verification": "local"
                        }
                      ]
                    }
                  ]
                }
                """),
            "added.json");
        SupportCeiling ceiling = SupportCeilingCalculator.Calculate(
            SupportSamples.Request("advanced_machinery", "2020-06-01", SupportSamples.Units(2_000), multipliers: [new("twice")]), Catalogue.National.With(added));
        Assert.Equal(Vnd.FromMillions(600), ceiling.Amount);
        Assert.True(ceiling.Answer!.Norm!.IsBuiltIn);
        Assert.Contains("Added by the user, not built into the library: Circular 2/2020/TT-MINH-HOA", ceiling.Explain(DisplayLanguage.English), StringComparison.Ordinal);
    }

    // Made up: rules of 2020 with a case that raises levels, verified through 2024, and an amendment verified through 2026.
    [Theory]
    [InlineData("2024-12-31", ResultMarks.None)]
    [InlineData("2025-06-01", ResultMarks.AssumedUnchanged)]
    public void It_is_marked_where_a_multiplier_is_of_rules_not_reviewed_since(string day, ResultMarks marks)
    {
        const string Cited = """ "citation": { "document": "45/2012/NĐ-CP" }, "verification": "local" """;
        SupportTable table = SupportTable.Read(
            System.Text.Encoding.UTF8.GetBytes($$"""
                {
                  "format": "khuyencong-support-table/1", "id": "made_up", "province": "ha_noi", "name": { "vi": "Bảng minh họa", "en": "A made-up table" },
                  "norms": [
                    {
                      "document": "45/2012/NĐ-CP", "in_force": { "from": "2020-01-01" }, "verified_through": "2024-12-31", "levels": [], {{Cited}},
                      "multipliers": [{ "id": "twice", "name": { "vi": "gấp đôi", "en": "twice" }, "multiplier": 2, "effect": "cap_only", {{Cited}} }]
                    },
                    {
                      "document": "28/2018/TT-BTC", "in_force": { "from": "2024-01-01" }, "verified_through": "2026-06-30", {{Cited}},
                      "levels": [{ "content": "brand", "caps": [{ "value": 10, "unit": "triệu đồng" }], {{Cited}} }]
                    }
                  ]
                }
                """),
            "made-up.json");
        SupportRequest request = SupportSamples.Request("brand", day, SupportSamples.Units(90), FundingSource.Local, multipliers: [new("twice")], province: Province.Parse("ha_noi"));
        SupportCeiling ceiling = SupportCeilingCalculator.Calculate(request, Catalogue.National.With(table));
        Assert.Equal(Vnd.FromMillions(20), ceiling.Amount);
        Assert.Equal(marks, ceiling.Marks);
        Assert.Equal(marks != ResultMarks.None, ceiling.Describe().Contains("31/12/2024", StringComparison.Ordinal));
        Assert.Equal(marks != ResultMarks.None, ceiling.Explain().Contains("31/12/2024", StringComparison.Ordinal));
    }

    /// <summary>Formula, operands and steps, as the engine prints them before the range.</summary>
    private static string StepsOf(SupportCeiling ceiling, DisplayLanguage language)
    {
        string[] lines = Assert.Single(ceiling.Workings()).Describe(language).Split('\n');
        return string.Join('\n', lines.TakeWhile((line, index) => index == 0 || line.StartsWith("  ", StringComparison.Ordinal)));
    }
}
