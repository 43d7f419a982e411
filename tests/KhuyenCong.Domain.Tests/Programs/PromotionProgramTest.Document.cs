using System.Text;

namespace KhuyenCong.Domain.Tests;

/// <content>Program documents: what is read is what is written, and a province's own program is read like a national one.</content>
public partial class PromotionProgramTest
{
    private static readonly PromotionProgram BinhDinh = Read(ProgramText.BinhDinh);

    public static TheoryData<string> Texts => [.. NationalPrograms.All.Select(program => ProgramText.OfNational(program.Id)), ProgramText.BinhDinh, ProgramText.Staged];

    [Theory]
    [MemberData(nameof(Texts))]
    public void What_is_read_is_written_member_for_member(string text) =>
        Assert.True(JsonEquality.AreEqual(text, Write(Read(text))), Write(Read(text)));

    [Theory]
    [MemberData(nameof(Texts))]
    public void What_is_written_is_written_the_same_again(string text)
    {
        string written = Write(Read(text));
        Assert.Equal(written, Write(Read(written)));
        Assert.EndsWith("}\n", written, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', written);
        Assert.DoesNotContain("\\u", written, StringComparison.Ordinal);
    }

    [Fact]
    public void The_provinces_own_program_knows_its_province_indicators_and_documents()
    {
        Assert.Equal(("binh_dinh_2021_2025", ProgramLevel.Provincial, "binh_dinh"), (BinhDinh.Id, BinhDinh.Level, BinhDinh.Province?.Id));
        Assert.Equal("binh_dinh_report_2014_2020", Assert.Single(BinhDinh.OwnDocuments).Id);
        Assert.Equal(4, BinhDinh.OwnIndicators.Length);
        Assert.Empty(BinhDinh.OwnUnits);
        Assert.Null(BinhDinh.Decision);
        Assert.Equal(BudgetStatement.NotStated, BinhDinh.BudgetStatement);
        Assert.All(BinhDinh.OwnIndicators, indicator => Assert.Equal(Verification.Local, indicator.Verification));
        Assert.All(NationalPrograms.All, program => Assert.Null(program.Province));
    }

    [Fact]
    public void The_targets_of_Bình_Định_are_those_of_its_report()
    {
        // Phần II, II.2: "khoảng 20% (tương đương 16.000 tỷ đồng)", "khoảng 300 lượt học viên", "trên 110 cơ sở CNNT".
        NarrativeFact[] facts = NarrativeFact.TargetsOf("Binh Dinh report");
        Assert.Equal((4, 4), (facts.Length, BinhDinh.Targets.Length));
        Assert.All(facts.Zip(BinhDinh.Targets), pair =>
        {
            (NarrativeFact fact, Target target) = pair;
            Assert.Equal((fact.Value, fact.Unit), (target.Stated.Value, target.Stated.Unit.Name.Vietnamese));
            Assert.Equal(fact.Place, string.Join(", ", Enumerable.Reverse(target.Citations[0].Section!.Split(", "))));
            Assert.Contains(fact.Phrase.Replace('ƣ', 'ư').Split(" (")[0], target.Citations[0].Quote, StringComparison.Ordinal);
        });
        Assert.Equal(
            ["khoảng 20%", "tương đương 16.000 tỷ đồng", "khoảng 300 lượt học viên", "trên 110 cơ sở CNNT"],
            BinhDinh.Targets.Select(target => target.ToString(DisplayLanguage.Vietnamese)));
        Assert.Equal("about 300 trainee participations", BinhDinh.Targets[2].ToString(DisplayLanguage.English));
        Assert.Equal(16_000_000_000_000, BinhDinh.Targets[1].Quantity.Value);
    }

    [Fact]
    public void A_target_of_the_whole_program_is_stated_in_addition_to_those_of_its_stages()
    {
        PromotionProgram program = Read(ProgramText.Staged);
        Indicator fairs = program.OwnIndicators[0];
        Indicator money = program.OwnIndicators[1];
        Assert.Equal(7, program.TargetFor(fairs).Quantity.Value);
        Assert.Equal(3, program.TargetFor(fairs, program.Stages[0]).Quantity.Value);

        // 1,5 tỷ đồng and 750 triệu đồng are 2,25 tỷ đồng.
        Assert.Equal(2_250_000_000, program.TargetFor(money).Quantity.Value);
        Assert.Equal("2,25 tỷ đồng", program.TargetFor(money).ToString(DisplayLanguage.Vietnamese));
        Assert.Equal("750 triệu đồng", program.TargetFor(money, program.Stages[1]).ToString(DisplayLanguage.Vietnamese));

        // A level is not added up: the last stage's applies.
        Assert.Equal(9, program.TargetFor(program.OwnIndicators[2]).Quantity.Value);
    }

    [Fact]
    public void The_target_of_a_program_takes_the_hedges_and_the_least_sure_source_of_its_stages()
    {
        // "gần 3" and "hơn 4" make a sum of which only "khoảng" is certain; the second stage is secondary, the first local.
        PromotionProgram program = Read(ProgramText.Staged
            .Replace("\"stage\": \"first\", \"value\": 1.5, \"unit\": \"tỷ đồng\"", "\"stage\": \"first\", \"value\": 1.5, \"unit\": \"tỷ đồng\", \"hedge\": \"nearly\"", StringComparison.Ordinal)
            .Replace("\"value\": 750, \"unit\": \"triệu đồng\"", "\"value\": 750, \"unit\": \"triệu đồng\", \"hedge\": \"more_than\"", StringComparison.Ordinal));
        Target money = program.TargetFor(program.OwnIndicators[1]);
        Assert.Equal((Hedge.About, Verification.Secondary), (money.Hedge, money.Verification));
        Assert.Equal([Verification.Local, Verification.Secondary], money.Parts.Select(part => part.Verification));
    }

    [Fact]
    public void The_last_stage_of_a_level_is_the_one_that_ends_last()
    {
        // Both stages end in 2024; the second on 30 November, the first on 30 June.
        PromotionProgram program = Read(ProgramText.Staged
            .Replace("\"2021-2022\"", "\"2021-2024\"", StringComparison.Ordinal).Replace("\"2023-2024\"", "\"2024\"", StringComparison.Ordinal)
            .Replace("2022-12-31", "2024-06-30", StringComparison.Ordinal).Replace("2023-01-01", "2024-07-01", StringComparison.Ordinal));
        Assert.Equal(9, program.TargetFor(program.OwnIndicators[2]).Quantity.Value);
    }

    [Fact]
    public void Refuses_null()
    {
        Assert.Throws<ArgumentNullException>(() => PromotionProgram.Read((Stream)null!, "x"));
        Assert.Throws<ArgumentNullException>(() => PromotionProgram.Read(Stream.Null, null!));
        Assert.Throws<ArgumentNullException>(() => PromotionProgram.Read(ReadOnlyMemory<byte>.Empty, null!));
        Assert.Throws<ArgumentNullException>(() => BinhDinh.Write(null!));
    }

    [Fact]
    public void Reads_a_stream_like_its_text()
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(ProgramText.BinhDinh));
        Assert.Equal(Write(BinhDinh), Write(PromotionProgram.Read(stream, "binh-dinh.json")));
    }

    private static PromotionProgram Read(string text) => PromotionProgram.Read(Encoding.UTF8.GetBytes(text), "test.json");

    private static string Write(PromotionProgram program)
    {
        using MemoryStream stream = new();
        program.Write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
