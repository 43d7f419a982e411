using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>A party to a project (bên tham gia đề án), with its role.</summary>
[JsonConverter(typeof(NoJsonConverter<ProjectParty>))]
public sealed class ProjectParty
{
    /// <summary>The role of the party in the project (vai trò).</summary>
    public required PartyRole Role { get; init; }

    /// <summary>
    /// The name of the party (tên), which items of cost use to refer to their beneficiary; it means the same party in all projects.
    /// </summary>
    public required string Name { get; init; }

    /// <summary>The legal form of the party (hình thức tổ chức).</summary>
    public BeneficiaryForm Form { get; init; }

    /// <summary>The party's place of production (địa điểm sản xuất); null if not stated.</summary>
    public ProductionPlace? Place { get; init; }

    /// <summary>Returns the role and the name.</summary>
    /// <returns>Text such as "Beneficiary: Hợp tác xã Tân An".</returns>
    public override string ToString() => $"{Role}: {QuotedText.Plain(Name ?? string.Empty)}";
}
