using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests;

/// <summary>The program of Bình Định 2021-2025, from samples/data.</summary>
internal static class ProvincialProgram
{
    internal static PromotionProgram BinhDinh { get; } = Read();

    internal static Target TargetOf(string indicator) => BinhDinh.Targets.Single(target => string.Equals(target.Indicator.Id, "binh_dinh." + indicator, StringComparison.Ordinal));

    private static PromotionProgram Read()
    {
        string file = Path.Combine(RepositoryRoot.Path, "samples", "data", "binh-dinh-2021-2025.json");
        using FileStream stream = File.OpenRead(file);
        return PromotionProgram.Read(stream, file);
    }
}
