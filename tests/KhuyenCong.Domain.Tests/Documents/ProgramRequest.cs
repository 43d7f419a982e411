namespace KhuyenCong.Domain.Tests;

/// <summary>A request of an application that holds a document and values of the library.</summary>
internal sealed record ProgramRequest(string Sender, PromotionProgram Program, FundingSource Source, Vnd? Budget);
