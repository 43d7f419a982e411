using NodaTime;

namespace KhuyenCong.Domain.Tests;

/// <summary>Rules newer than the library, which amend or replace those before them.</summary>
public partial class SupportTableTest
{
    public static TheoryData<string> Days =>
        ["2014-04-08", "2018-05-10", "2018-05-11", "2024-08-27", "2024-08-28", "2026-09-25", "2026-11-09", "2026-11-10", "2026-11-11", "2030-12-31", "2035-12-31"];

    [Theory]
    [InlineData("2026-11-09", SupportAnswerKind.Changed, null, false)]
    [InlineData("2026-11-10", SupportAnswerKind.Level, 400, false)]
    [InlineData("2026-11-11", SupportAnswerKind.Level, 400, true)]
    [InlineData("2035-12-31", SupportAnswerKind.Level, 400, true)]
    public void What_newer_rules_list_is_theirs_from_their_first_day(string day, SupportAnswerKind kind, int? millions, bool isAssumed)
    {
        SupportAnswer answer = NewerRules.WithMachinery.AnswerOn("advanced_machinery", day);
        Assert.Equal((kind, millions, isAssumed), (answer.Kind, (int?)answer.Level?.Caps[0].Amount.In(MeasureUnit.MillionDong), answer.IsAssumedUnchanged));
        Assert.Equal(kind == SupportAnswerKind.Level ? NewerRules.Circular : "28/2018/TT-BTC", answer.Norm!.Document.Id);
        Assert.Equal(kind != SupportAnswerKind.Level, answer.Norm.IsBuiltIn);
    }

    [Theory]
    [MemberData(nameof(Days))]
    public void An_amendment_of_one_content_leaves_every_other_answer_as_it_was(string day)
    {
        LocalDate date = SupportText.Day(day);
        Assert.All(National.Contents.Where(content => content.Id is not "advanced_machinery"), content =>
        {
            SupportAnswer before = National.AnswerOn(content, date), after = NewerRules.WithMachinery.AnswerOn(content, date);
            Assert.Equal(before.Describe(), after.Describe());
            Assert.Same(before.Norm, after.Norm);
            Assert.Equal((before.Kind, before.Level, before.LastKnown, before.IsAssumedUnchanged), (after.Kind, after.Level, after.LastKnown, after.IsAssumedUnchanged));
        });
    }

    // Of rules that replace all earlier ones, a content that they do not list is not known, with what was last known.
    [Fact]
    public void Rules_that_replace_leave_nothing_in_force()
    {
        SupportTable table = National.With(NewerRules.Table("2026-11-10", [("advanced_machinery", 400)], "\"scope\": \"replaces\",").Norms[0]);
        SupportAnswer model = table.AnswerOn("demonstration_model", "2026-11-10");
        Assert.Equal((SupportAnswerKind.NotKnown, NewerRules.Circular, "28/2018/TT-BTC"), (model.Kind, model.Norm!.Document.Id, model.LastKnownNorm!.Document.Id));
        Assert.Equal(SupportAnswerKind.Changed, table.AnswerOn("demonstration_model", "2026-11-09").Kind);
    }

    // Circular 64/2024 is known to change the rules from 28 August 2024. Made-up rules of that document that list machinery, in force from 1 January 2025, settle it for machinery:
    // until then the level of Circular 28/2018 is in force, 300 triệu đồng. Demonstration models stay unsettled.
    [Theory]
    [InlineData("2024-08-28", 300, "28/2018/TT-BTC", true)]
    [InlineData("2024-12-31", 300, "28/2018/TT-BTC", true)]
    [InlineData("2025-01-01", 400, "64/2024/TT-BTC", false)]
    public void Rules_of_the_document_that_was_known_to_change_a_level_settle_it_for_what_they_list(string day, int millions, string document, bool isAssumed)
    {
        SupportTable table = National.With(NewerRules.Table("2025-01-01", [("advanced_machinery", 400)], document: "64/2024/TT-BTC").Norms[0]);
        SupportAnswer machinery = table.AnswerOn("advanced_machinery", day), model = table.AnswerOn("demonstration_model", day);
        Assert.Equal(
            (SupportAnswerKind.Level, millions, document, isAssumed),
            (machinery.Kind, (int)machinery.Level!.Caps[0].Amount.In(MeasureUnit.MillionDong), machinery.Norm!.Document.Id, machinery.IsAssumedUnchanged));
        Assert.Equal((SupportAnswerKind.Changed, "64/2024/TT-BTC"), (model.Kind, model.Change!.Document.Id));
    }

    // What Circular 64/2024 settles, Circular 139/2026 is known to change again from 25 September 2026, except for rules that began
    // later.
    [Fact]
    public void A_later_known_change_stays_unsettled()
    {
        SupportTable table = National.With(NewerRules.Table("2026-10-01", [("advanced_machinery", 400)], document: "64/2024/TT-BTC").Norms[0]);
        Assert.Equal(SupportAnswerKind.Level, table.AnswerOn("advanced_machinery", "2026-09-24").Kind);
        Assert.Equal((SupportAnswerKind.Changed, "139/2026/TT-BTC"), (table.AnswerOn("advanced_machinery", "2026-09-25").Kind, table.AnswerOn("advanced_machinery", "2026-09-25").Change!.Document.Id));
        Assert.Equal(SupportAnswerKind.Level, table.AnswerOn("advanced_machinery", "2026-10-01").Kind);
    }

    [Fact]
    public void On_equal_first_days_the_later_added_rules_decide()
    {
        SupportTable table = NewerRules.WithMachinery.With(NewerRules.Table("2026-11-10", [("advanced_machinery", 450)], document: "2/2026/TT-MINH-HOA").Norms[0]);
        Assert.Equal(450, table.AnswerOn("advanced_machinery", "2026-11-10").Level!.Caps[0].Amount.In(MeasureUnit.MillionDong));
    }

    [Fact]
    public void Earlier_rules_are_put_in_their_place()
    {
        SupportTable table = NewerRules.WithMachinery.With(NewerRules.Table("2026-10-20", [("advanced_machinery", 450)], document: "2/2026/TT-MINH-HOA").Norms[0]);
        Assert.Equal(["26/2014/TTLT-BTC-BCT", "28/2018/TT-BTC", "2/2026/TT-MINH-HOA", NewerRules.Circular], table.Norms.Select(norm => norm.Document.Id));
        Assert.Equal(450, table.AnswerOn("advanced_machinery", "2026-11-09").Level!.Caps[0].Amount.In(MeasureUnit.MillionDong));
        Assert.Equal(400, table.AnswerOn("advanced_machinery", "2026-11-10").Level!.Caps[0].Amount.In(MeasureUnit.MillionDong));
    }

    [Fact]
    public void A_document_has_its_rules_in_a_table_once()
    {
        SupportNorm norm = NewerRules.WithMachinery.Norms[^1];
        Assert.Contains(NewerRules.Circular, Assert.Throws<DefinitionException>("norm", () => NewerRules.WithMachinery.With(norm)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>("norm", () => National.With(null!));
    }

    // Circular 28/2018 has multipliers, which go on beside an amendment until the day from which that circular is known to change.
    [Theory]
    [InlineData("2024-08-27", new[] { "priority", "technology_line" })]
    [InlineData("2024-08-28", new string[0])]
    public void An_amendment_leaves_multipliers_in_force_as_they_are(string day, string[] multipliers)
    {
        SupportTable table = National.With(NewerRules.Table("2020-01-01", [("advanced_machinery", 400)]).Norms[0]);
        SupportAnswer answer = table.AnswerOn("advanced_machinery", day);
        Assert.Equal(NewerRules.Circular, answer.Norm!.Document.Id);
        Assert.Equal(multipliers, table.MultipliersOn(answer).Select(multiplier => multiplier.Id).Order(StringComparer.Ordinal));
    }

    // Circular 139/2026 is known to change the levels of Circular 28/2018 from 25 September 2026, as earlier circulars have amended them. Who verified the amendment after that day
    // has seen what the change left of it.
    [Theory]
    [InlineData("2024-09-01", "2024-09-01", SupportAnswerKind.Changed)]
    [InlineData("2024-09-01", "2026-09-24", SupportAnswerKind.Changed)]
    [InlineData("2024-09-01", "2026-09-25", SupportAnswerKind.Level)]
    [InlineData("2026-09-25", "2026-09-25", SupportAnswerKind.Level)]
    public void An_amendment_is_known_to_have_changed_with_the_rules_that_it_amends(string from, string verified, SupportAnswerKind kind)
    {
        SupportNorm norm = NewerRules.Table(from, [("advanced_machinery", 400)]).Norms[0].VerifiedThroughLater(SupportText.Day(verified));
        SupportTable table = National.With(norm);
        Assert.Equal(400, table.AnswerOn("advanced_machinery", "2026-09-24").Level?.Caps[0].Amount.In(MeasureUnit.MillionDong) ?? 400);
        SupportAnswer answer = table.AnswerOn("advanced_machinery", "2026-10-01");
        Assert.Equal(kind, answer.Kind);
        Assert.Same(norm, answer.Norm);
        Assert.Equal(kind == SupportAnswerKind.Changed ? "139/2026/TT-BTC" : null, answer.Change?.Document.Id);
        Assert.Equal(kind == SupportAnswerKind.Changed ? 400 : null, answer.LastKnown?.Caps[0].Amount.In(MeasureUnit.MillionDong));
    }

    // Of the made-up table, rules that replace all earlier ones are known to change, or have ended: what they replaced does not come back.
    [Theory]
    [InlineData("\"in_force\": { \"from\": \"2018-01-01\", \"through\": \"2019-12-31\" }", "2019-08-01")]
    [InlineData("\"in_force\": { \"from\": \"2018-01-01\", \"through\": \"2019-12-31\" }", "2020-08-01")]
    public void Multipliers_of_rules_that_were_replaced_do_not_come_back(string days, string from)
    {
        string text = SupportText.MadeUp.Replace("\"from\": \"2015-03-01\", \"through\": \"2016-12-31\"", "\"from\": \"2015-03-01\"", StringComparison.Ordinal);
        Assert.Contains(days, text, StringComparison.Ordinal);
        SupportTable table = SupportText.Read(text);
        table = table.With(NewerRules.Table(from, [("product_selection", 100)]).Norms[0]);
        SupportAnswer answer = table.AnswerOn("product_selection", from);
        Assert.Equal(SupportAnswerKind.Level, answer.Kind);
        Assert.Empty(table.MultipliersOn(answer));
    }

    // Priority raises all levels of Circular 28/2018; a made-up amendment has a priority of its own for brands alone.
    [Fact]
    public void A_multiplier_of_other_contents_leaves_that_of_the_content_as_it_was()
    {
        SupportTable table = National.With(NewerRules.Table("2020-01-01", [("brand", 50)], "\"multipliers\": [{ " + """
            "id": "priority", "name": { "vi": "ưu tiên", "en": "priority" }, "multiplier": 1.2, "effect": "cap_only", "contents": ["brand"],
            "citation": { "document": "1/2026/TT-MINH-HOA" }, "verification": "local" }],
            """).Norms[0]);
        Assert.Equal(1.5m, Priority("advanced_machinery"));
        Assert.Equal(1.2m, Priority("brand"));

        decimal Priority(string content) => table.MultipliersOn(table.AnswerOn(content, "2021-01-01")).Single(multiplier => multiplier.Id is "priority").Multiplier;
    }

    // From 28 August 2024 Circular 28/2018 is known to change, whoever vouches for it.
    [Fact]
    public void Rules_are_verified_until_the_day_before_a_known_change_at_the_latest()
    {
        Catalogue catalogue = CatalogueAddition.With(
            """ "verified": [{ "record": "support_norm:national/28/2018/TT-BTC", "through": "2027-03-31", "citation": { "document": "45/2012/NĐ-CP" } }] """);
        SupportTable table = catalogue.NationalSupportTable;
        Assert.Equal(new LocalDate(2024, 8, 27), table.Norms[1].VerifiedThrough);
        using MemoryStream written = new();
        table.Write(written);
        Assert.Equal(table.Norms.Length, SupportTable.Read(written.ToArray(), "national.json").Norms.Length);
    }

    // A made-up circular that cites Circular 64/2024 where it leaves machinery to another document.
    [Fact]
    public void A_reference_that_cites_the_changing_document_settles_what_it_lists()
    {
        SupportTable table = National.With(NewerRules.Table("2025-01-01", [("brand", 50)], "\"references\": [" + """
            {
              "content": "advanced_machinery", "set_by": ["26/2014/TTLT-BTC-BCT"], "citation": { "document": "64/2024/TT-BTC" }, "verification": "local"
            }],
            """).Norms[0]);
        Assert.Equal(SupportAnswerKind.Level, table.AnswerOn("advanced_machinery", "2024-12-31").Kind);
        Assert.Equal(SupportAnswerKind.SetByOtherDocument, table.AnswerOn("advanced_machinery", "2025-01-01").Kind);
        Assert.Equal(SupportAnswerKind.Changed, table.AnswerOn("demonstration_model", "2025-01-01").Kind);
    }

    [Fact]
    public void A_table_with_newer_rules_is_written_and_read_back()
    {
        using MemoryStream written = new();
        NewerRules.WithMachinery.Write(written);
        SupportTable read = SupportTable.Read(written.ToArray(), "national.json");
        Assert.Equal(NewerRules.WithMachinery.Norms.Select(norm => norm.Document.Id), read.Norms.Select(norm => norm.Document.Id));
        using MemoryStream again = new();
        read.Write(again);
        Assert.Equal(written.ToArray(), again.ToArray());
    }
}
