using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>A stage of a program (giai đoạn trong chương trình), such as "to 2015" and "2016 - 2020" of Decision 1288/QĐ-TTg.</summary>
/// <remarks>The target of a flow for a stage is an increment. Stages are equal if id and period are equal.</remarks>
[JsonConverter(typeof(NoJsonConverter<ProgramStage>))]
public sealed record ProgramStage
{
    internal ProgramStage(string id, BilingualText name, ProgramPeriod period, Citation citation, Verification verification)
    {
        Id = id;
        Name = name;
        Period = period;
        Citation = citation;
        Verification = verification;
    }

    /// <summary>The id (mã giai đoạn), unique in its program.</summary>
    public string Id { get; }

    /// <summary>The name (tên giai đoạn), such as "giai đoạn đến 2015".</summary>
    public BilingualText Name { get; }

    /// <summary>The years and days of the stage (thời gian).</summary>
    public ProgramPeriod Period { get; }

    /// <summary>The citation of the text that states the stage (nguồn).</summary>
    public Citation Citation { get; }

    /// <summary>How the source was read (mức kiểm chứng).</summary>
    public Verification Verification { get; }

    /// <summary>Returns the Vietnamese name.</summary>
    /// <returns>The Vietnamese name.</returns>
    public override string ToString() => Name.Vietnamese;

    /// <inheritdoc/>
    public bool Equals(ProgramStage? other) =>
        other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal) && Period == other.Period;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Id.GetHashCode(StringComparison.Ordinal), Period);
}
