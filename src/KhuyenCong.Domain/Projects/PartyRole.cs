using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>The role of a party in a project (vai trò trong đề án), under Circular 36/2013/TT-BCT article 2.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<PartyRole>))]
public enum PartyRole
{
    /// <summary>The party that draws up the project and carries it out (đơn vị thực hiện).</summary>
    Implementing = 0,

    /// <summary>A party that works with the implementing unit (đơn vị phối hợp).</summary>
    Cooperating = 1,

    /// <summary>A party that benefits from the project (đơn vị thụ hưởng).</summary>
    Beneficiary = 2,
}
