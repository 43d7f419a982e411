using System.Text;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests;

/// <summary>The program of Bình Định 2021-2025, from samples/data.</summary>
internal static class ProvincialProgram
{
    internal static PromotionProgram BinhDinh { get; } = ReadAgain();

    internal static Target TargetOf(string indicator) => BinhDinh.Targets.Single(target => string.Equals(target.Indicator.Id, "binh_dinh." + indicator, StringComparison.Ordinal));

    /// <summary>The same program from another reading of its file, with a text in it replaced where one is given.</summary>
    internal static PromotionProgram ReadAgain(string? text = null, string? by = null)
    {
        string file = Path.Combine(RepositoryRoot.Path, "samples", "data", "binh-dinh-2021-2025.json");
        string json = File.ReadAllText(file);
        Assert.Contains(text ?? string.Empty, json, StringComparison.Ordinal);
        return PromotionProgram.Read(Encoding.UTF8.GetBytes(text is null ? json : json.Replace(text, by, StringComparison.Ordinal)), file);
    }
}
