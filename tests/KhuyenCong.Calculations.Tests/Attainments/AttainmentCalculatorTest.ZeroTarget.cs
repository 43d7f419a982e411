using System.Text;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests.Attainments;

/// <content>A target of zero, which no national program has: Decision 1288 with its 40 and 160 models replaced.</content>
public partial class AttainmentCalculatorTest
{
    private static readonly PromotionProgram WithoutModels = ReadWithoutModels();

    [Fact]
    public void A_target_of_zero_gives_an_undefined_result()
    {
        Attainment result = AttainmentCalculator.Calculate(NationalIndicators.DemonstrationModels.Of(261), WithoutModels.TargetFor(NationalIndicators.DemonstrationModels));
        Assert.False(result.IsDefined);
        Assert.Equal(UndefinedReason.ZeroTarget, result.Reason);
        Assert.Null(result.Ratio);
        Assert.Null(result.RoundPercent(2));
        Assert.Equal(SharedWords.Undefined(UndefinedReason.ZeroTarget), result.Describe());
        Assert.Contains(": 0 mô hình = 0 + 0", result.Explain(), StringComparison.Ordinal);
    }

    [Fact]
    public void Other_targets_of_the_program_are_measured() => Assert.Equal(
        13.14m, AttainmentCalculator.Calculate(NationalIndicators.TrainedWorkers.Of(18_400), WithoutModels.TargetFor(NationalIndicators.TrainedWorkers)).RoundPercent(2));

    private static PromotionProgram ReadWithoutModels()
    {
        using MemoryStream stream = new();
        NationalPrograms.Get("national_2014_2020").Write(stream);
        string altered = Encoding.UTF8.GetString(stream.ToArray())
            .Replace("\"value\": 40,\n      \"unit\": \"mô hình\"", "\"value\": 0,\n      \"unit\": \"mô hình\"", StringComparison.Ordinal)
            .Replace("\"value\": 160,\n      \"unit\": \"mô hình\"", "\"value\": 0,\n      \"unit\": \"mô hình\"", StringComparison.Ordinal);
        return PromotionProgram.Read(Encoding.UTF8.GetBytes(altered), "altered.json");
    }
}
