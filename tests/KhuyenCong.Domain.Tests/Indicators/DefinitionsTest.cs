using System.Text;

namespace KhuyenCong.Domain.Tests;

/// <summary>When two records of one id are not one record.</summary>
public class DefinitionsTest
{
    private static readonly Indicator Known = NationalIndicators.TrainedWorkers;

    [Fact]
    public void Unit_nature_and_Vietnamese_name_are_the_definition()
    {
        Assert.True(Definitions.Differ(Known, Own(unit: Samples.Models)));
        Assert.True(Definitions.Differ(Known, Own(nature: IndicatorNature.Level)));
        Assert.True(Definitions.Differ(Known, Own(name: new("lao động được tuyển dụng", Known.Name.English))));
        Assert.False(Definitions.Differ(Known, Own()));
        Assert.False(Definitions.Differ(Known, Own(name: new(Known.Name.Vietnamese, "trainees"))));
        Assert.False(Definitions.Differ(Known, Known));
        Assert.False(Definitions.Differ(Known, null));
    }

    [Fact]
    public void A_unit_of_the_same_id_and_another_name_is_another_unit() =>
        Assert.True(Definitions.Differ(Known, Own(unit: MeasureUnit.Count(Known.Unit.Id, new("học viên", "trainees"), Samples.Citation, Verification.Local))));

    [Fact]
    public void Two_ids_are_two_things_and_not_two_definitions() => Assert.False(Definitions.Differ(Known, NationalIndicators.CentreStaff));

    [Fact]
    public void Of_several_any_two_may_differ()
    {
        Assert.False(Definitions.Differ([Known, NationalIndicators.CentreStaff, Known, Own()]));
        Assert.True(Definitions.Differ([Known, NationalIndicators.CentreStaff, Own(nature: IndicatorNature.Level)]));
        Assert.False(Definitions.Differ([]));
    }

    [Theory]
    [InlineData("\"value\": 3,", "\"value\": 4,")]
    [InlineData("\"value\": 3,", "\"value\": 3, \"hedge\": \"about\",")]
    [InlineData("\"from\": \"2021-03-01\"", "\"from\": \"2021-03-02\"")]
    [InlineData("\"vi\": \"lớp tập huấn\"", "\"vi\": \"lớp đào tạo\"")]
    public void One_target_of_a_program_has_one_quantity_stage_and_indicator(string text, string by)
    {
        Target target = Read(ProgramText.Staged);
        Assert.True(Definitions.Differ(target, Read(ProgramText.Staged.Replace(text, by, StringComparison.Ordinal))));
        Assert.False(Definitions.Differ(target, Read(ProgramText.Staged)));
    }

    [Fact]
    public void The_targets_of_two_stages_are_two_targets()
    {
        PromotionProgram program = PromotionProgram.Read(Encoding.UTF8.GetBytes(ProgramText.Staged), "program.json");
        Assert.False(Definitions.Differ(program.Targets[2], program.Targets[3]));
    }

    private static Indicator Own(BilingualText? name = null, MeasureUnit? unit = null, IndicatorNature? nature = null) => new(Known.Id, name ?? Known.Name, unit ?? Known.Unit, nature ?? Known.Nature, Samples.Citation)
    {
        SummableOver = Known.SummableOver,
        Verification = Verification.Local,
    };

    private static Target Read(string json) => PromotionProgram.Read(Encoding.UTF8.GetBytes(json), "program.json").Targets[0];
}
