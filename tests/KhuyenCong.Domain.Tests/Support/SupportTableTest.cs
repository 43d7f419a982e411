using System.Text;
using NodaTime;

namespace KhuyenCong.Domain.Tests;

/// <summary>Lookups: which rules apply on a day, what they say, and what is last known if they say nothing.</summary>
public partial class SupportTableTest
{
    private static readonly SupportTable National = SupportTable.National;

    // Article 6 clause 2 point c until 10 May 2018; article 8.4 of Circular 28/2018 from the next day through 27 Aug 2024, the day before Circular 64/2024 was
    // issued. Circular 139/2026 was issued on 25 Sep 2026.
    [Theory]
    [InlineData("2014-04-07", SupportAnswerKind.OutsideVerified, null)]
    [InlineData("2014-04-08", SupportAnswerKind.Level, 200)]
    [InlineData("2018-05-10", SupportAnswerKind.Level, 200)]
    [InlineData("2018-05-11", SupportAnswerKind.Level, 300)]
    [InlineData("2024-08-27", SupportAnswerKind.Level, 300)]
    [InlineData("2024-08-28", SupportAnswerKind.Changed, 300, "64/2024/TT-BTC")]
    [InlineData("2025-06-01", SupportAnswerKind.Changed, 300, "64/2024/TT-BTC")]
    [InlineData("2026-09-24", SupportAnswerKind.Changed, 300, "64/2024/TT-BTC")]
    [InlineData("2026-09-25", SupportAnswerKind.Changed, 300, "139/2026/TT-BTC")]
    [InlineData("2027-01-01", SupportAnswerKind.Changed, 300, "139/2026/TT-BTC")]
    [InlineData("2030-12-31", SupportAnswerKind.Changed, 300, "139/2026/TT-BTC")]
    [InlineData("2035-12-31", SupportAnswerKind.Changed, 300, "139/2026/TT-BTC")]
    [InlineData("0001-01-01", SupportAnswerKind.OutsideVerified, null)]
    [InlineData("9999-12-31", SupportAnswerKind.Changed, 300, "139/2026/TT-BTC")]
    public void Each_day_has_the_rules_in_force_then(string day, SupportAnswerKind kind, int? millions, string? changedBy = null)
    {
        SupportAnswer answer = National.AnswerOn("advanced_machinery", day);
        Assert.Equal((kind, SupportText.Day(day), "advanced_machinery"), (answer.Kind, answer.Date, answer.Content.Id));
        Assert.Equal(kind == SupportAnswerKind.Level, answer.Level is not null);
        Assert.Null(kind == SupportAnswerKind.Level ? answer.LastKnown : answer.Level);
        Assert.Equal(millions, (answer.Level ?? answer.LastKnown)?.Caps[0].Amount.In(MeasureUnit.MillionDong));
        Assert.Null(answer.Reference);
        Assert.Equal(changedBy, answer.Change?.Document.Id);
        Assert.False(answer.IsAssumedUnchanged);
    }

    [Fact]
    public void The_last_known_level_knows_the_rules_that_hold_it()
    {
        SupportAnswer machinery = National.AnswerOn("advanced_machinery", "2026-11-29"), brand = National.AnswerOn("brand", "2026-11-29");
        Assert.Same(machinery.Norm, machinery.LastKnownNorm);
        Assert.Equal(("28/2018/TT-BTC", "26/2014/TTLT-BTC-BCT"), (brand.Norm!.Document.Id, brand.LastKnownNorm!.Document.Id));
        Assert.Null(National.AnswerOn("advanced_machinery", "2018-06-01").LastKnownNorm);
    }

    // Point h of clause 1 refers to Joint Circular 221/2012; Circular 28/2018 has a level of its own.
    [Fact]
    public void A_content_set_by_another_document_may_get_a_level_later()
    {
        SupportAnswer before = National.AnswerOn("cleaner_production_pilot", "2018-05-10"), after = National.AnswerOn("cleaner_production_pilot", "2018-05-11");
        Assert.Equal((SupportAnswerKind.SetByOtherDocument, "221/2012/TTLT-BTC-BCT"), (before.Kind, Assert.Single(before.Reference!.SetBy).Id));
        Assert.Equal((SupportAnswerKind.Level, 500_000_000), (after.Kind, after.Level!.Caps[0].Amount.Dong));
        Assert.Null(before.Level);
        Assert.Null(after.Reference);
    }

    [Fact]
    public void A_content_with_no_level_in_the_rules_found_is_not_known_and_keeps_what_was_last_known()
    {
        SupportAnswer brand = National.AnswerOn("brand", "2018-06-01"), training = National.AnswerOn("vocational_training", "2018-06-01");
        Assert.Equal((SupportAnswerKind.NotKnown, "28/2018/TT-BTC"), (brand.Kind, brand.Norm!.Document.Id));
        Assert.Equal(("26/2014/TTLT-BTC-BCT", null), (brand.LastKnown!.Citation.Document.Id, brand.LastKnownReference));
        Assert.Equal((SupportAnswerKind.NotKnown, null), (training.Kind, training.LastKnown));
        Assert.Equal(["112/2010/TTLT-BTC-BLĐTBXH", "128/2012/TTLT-BTC-BLĐTBXH"], training.LastKnownReference!.SetBy.Select(document => document.Id));

        // The level of 2018, not the reference of 2014, is the last known one of cleaner production.
        SupportAnswer pilot = National.AnswerOn("cleaner_production_pilot", "2025-06-01");
        Assert.Equal(("28/2018/TT-BTC", null), (pilot.LastKnown!.Citation.Document.Id, pilot.LastKnownReference));
    }

    [Fact]
    public void Every_content_has_an_answer_on_every_day_and_no_answer_is_empty() => Assert.All(
        from content in National.Contents
        from day in Enumerable.Range(0, 22 * 365).Where(day => day % 7 == 0)
        select National.AnswerOn(content, new LocalDate(2014, 1, 1).PlusDays(day)),
        answer => Assert.Equal(
            answer.Kind switch
            {
                SupportAnswerKind.Level => (true, false, true),
                SupportAnswerKind.SetByOtherDocument => (false, true, true),
                SupportAnswerKind.OutsideVerified => (false, false, answer.Norm is not null),
                _ => (false, false, true),
            },
            (answer.Level is not null, answer.Reference is not null, answer.Norm is not null)));

    // From 1 Mar 2015 through 2016; nothing in 2017; from 2018 through 2019, verified through 2018, changed by another document from 1 Jul 2019.
    [Theory]
    [InlineData("2015-02-28", SupportAnswerKind.OutsideVerified, SupportAnswerKind.OutsideVerified, false)]
    [InlineData("2015-03-01", SupportAnswerKind.Level, SupportAnswerKind.SetByOtherDocument, false)]
    [InlineData("2016-12-31", SupportAnswerKind.Level, SupportAnswerKind.SetByOtherDocument, false)]
    [InlineData("2017-01-01", SupportAnswerKind.Ended, SupportAnswerKind.Ended, false)]
    [InlineData("2017-12-31", SupportAnswerKind.Ended, SupportAnswerKind.Ended, false)]
    [InlineData("2018-01-01", SupportAnswerKind.NotKnown, SupportAnswerKind.Level, false)]
    [InlineData("2018-12-31", SupportAnswerKind.NotKnown, SupportAnswerKind.Level, false)]
    [InlineData("2019-01-01", SupportAnswerKind.NotKnown, SupportAnswerKind.Level, true)]
    [InlineData("2019-06-30", SupportAnswerKind.NotKnown, SupportAnswerKind.Level, true)]
    [InlineData("2019-07-01", SupportAnswerKind.Changed, SupportAnswerKind.Changed, false)]
    [InlineData("2019-12-31", SupportAnswerKind.Changed, SupportAnswerKind.Changed, false)]
    [InlineData("2020-01-01", SupportAnswerKind.Ended, SupportAnswerKind.Ended, false)]
    public void Rules_continue_after_their_verified_days_until_a_known_change_or_their_end(string day, SupportAnswerKind showroom, SupportAnswerKind conferences, bool isAssumed)
    {
        SupportTable table = SupportText.Read(SupportText.MadeUp);
        SupportAnswer first = table.AnswerOn("ha_noi.showroom", day), second = table.AnswerOn("conferences", day);
        Assert.Equal((showroom, conferences), (first.Kind, second.Kind));
        Assert.Equal((isAssumed, isAssumed), (first.IsAssumedUnchanged, second.IsAssumedUnchanged));
        Assert.Equal(first.Level is null && first.Norm is not null, first.LastKnown is not null);
        Assert.Equal((showroom == SupportAnswerKind.Changed, showroom == SupportAnswerKind.Changed), (first.Change is not null, second.Change is not null));
    }

    [Fact]
    public void A_known_change_is_read_as_it_is_written()
    {
        SupportNorm norm = SupportText.Read(SupportText.MadeUp).Norms[1];
        SupportChange change = Assert.Single(norm.Changes);
        Assert.Equal(("28/2018/TT-BTC", SupportText.Day("2019-07-01"), SupportChangeEffect.NotKnown), (change.Document.Id, change.From, change.Effect));
        Assert.Equal(("a note", "9", Verification.Secondary), (change.Note!.English, change.Citation.Article, change.Verification));
    }

    [Fact]
    public void A_made_up_table_is_read_as_it_is_written()
    {
        SupportTable table = SupportText.Read(SupportText.MadeUp);
        Assert.Equal(("made_up", "ha_noi", "Bảng minh họa"), (table.Id, table.Province!.Id, table.Name.Vietnamese));
        Assert.Equal(National.Contents.Length + 1, table.Contents.Length);
        Assert.Same(National.GetContent("publicity"), table.GetContent("publicity"));
        Assert.Equal("phòng", table.GetContent("ha_noi.showroom").Per!.Vietnamese);
        SupportNorm norm = table.Norms[0];
        Assert.Equal([50_000_000, 90_000_000, 500_000], norm.Levels.SelectMany(level => level.Caps).Select(cap => cap.Amount.Dong));
        Assert.Equal(["0,05 tỷ đồng", "90 triệu đồng", "500 nghìn đồng"], norm.Levels.SelectMany(level => level.Caps).Select(cap => cap.ToString()));
        Assert.Equal("a note", norm.Levels[0].Note!.English);
        Assert.Equal("a condition", Assert.Single(norm.Levels[1].Conditions).English);
        Assert.Equal((62.5m, SupportRateKind.Flat, SupportBase.StandRent), (norm.Levels[2].RatePercent, norm.Levels[2].RateKind, norm.Levels[2].Base));
        Assert.Equal((null, SupportLevelKind.Spending, SupportBase.ContractPrice), (norm.Levels[3].RatePercent, norm.Levels[3].Kind, norm.Levels[3].Base));
        Assert.Equal(("2/QĐ (2018)", "or a newer one", Verification.Secondary), (norm.References[0].SetBy[0].Id, norm.References[0].Note!.English, norm.References[0].Verification));
        SupportMultiplier area = Assert.Single(norm.Multipliers);
        Assert.Equal(("poor_area", 1.2m, SupportEffect.RateAndCap, "ha_noi.showroom"), (area.Id, area.Multiplier, area.Effect, Assert.Single(area.Contents).Id));
        Assert.Null(area.Note);
        Assert.Equal("poor_area: không quá 1,2 lần", area.ToString());
    }

    [Fact]
    public void Contents_are_found_by_id_and_a_misspelt_one_names_the_nearest()
    {
        Assert.Equal("brand: xây dựng và đăng ký thương hiệu", National.GetContent("brand").ToString());
        Assert.Null(National.FindContent("brands"));
        ArgumentException error = Assert.Throws<ArgumentException>("id", () => National.GetContent("brands"));
        Assert.StartsWith("No content \"brands\" in table \"national\"; nearest: brand, ", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("nearest", Assert.Throws<ArgumentException>("id", () => National.GetContent(new string('x', 100))).Message, StringComparison.Ordinal);
        Assert.Equal(SupportText.DongThap.GetContent("brand"), National.GetContent("brand"));
        Assert.NotEqual(National.GetContent("consultancy"), National.GetContent("brand"));
        Assert.Equal(National.GetContent("brand").GetHashCode(), SupportText.DongThap.GetContent("brand").GetHashCode());
    }

    [Fact]
    public void Refuses_null()
    {
        Assert.Throws<ArgumentNullException>("content", () => National.AnswerOn(null!, new LocalDate(2018, 6, 1)));
        Assert.Throws<ArgumentNullException>("id", () => National.FindContent(null!));
        Assert.Throws<ArgumentNullException>("id", () => National.GetContent(null!));
        Assert.Throws<ArgumentNullException>("utf8", () => SupportTable.Read((Stream)null!, "x"));
        Assert.Throws<ArgumentNullException>("name", () => SupportTable.Read(Stream.Null, null!));
        Assert.Throws<ArgumentNullException>("name", () => SupportTable.Read(ReadOnlyMemory<byte>.Empty, null!));
    }

    [Fact]
    public void Reads_a_stream_like_its_text()
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(SupportText.MadeUp));
        Assert.Equal("made_up", SupportTable.Read(stream, "table.json").Id);
    }
}
