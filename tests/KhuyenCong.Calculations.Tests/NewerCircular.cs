using KhuyenCong.Domain;

namespace KhuyenCong.Calculations.Tests;

/// <summary>A made-up circular that is newer than the library: from 10 November 2026, machinery at no more than 50% and 400 triệu đồng.</summary>
internal static class NewerCircular
{
    internal const string Number = "1/2026/TT-MINH-HOA";

    private static readonly LegalDocument Circular = new(Number, LegalDocumentKind.Circular, new("Thông tư minh họa", "A made-up circular"))
    {
        Number = Number,
        Verification = Verification.Local,
    };

    internal static SupportNorm Norm { get; } = new(new SupportNormDefinition
    {
        Document = Circular,
        InForceFrom = new(2026, 11, 10),
        VerifiedThrough = new(2027, 12, 31),
        Levels =
        [
            new SupportLevelDefinition
            {
                Content = SupportTable.National.GetContent("advanced_machinery"),
                RatePercent = 50,
                Cap = Vnd.FromMillions(400),
                Citation = new(Circular) { Article = "2" },
            },
        ],
    });
}
