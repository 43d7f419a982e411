using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// Specifies which of two texts applies to an advance above the ceiling after base acceptance (cách hiểu về tạm ứng sau nghiệm thu), from
/// 8 April 2014 to 10 May 2018.
/// </summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<AdvanceReading>))]
public enum AdvanceReading
{
    /// <summary>No reading is chosen (chưa chọn cách hiểu): nothing is concluded if the texts differ.</summary>
    NotChosen = 0,

    /// <summary>
    /// The rest of the support can be advanced once the project is accepted (tạm ứng kinh phí còn lại), Circular 36/2013/TT-BCT article
    /// 14.
    /// </summary>
    RestAfterAcceptance = 1,

    /// <summary>
    /// The ceiling also applies after acceptance (luôn theo mức tạm ứng tối đa), Joint Circular 26/2014/TTLT-BTC-BCT article 8.2.b.
    /// </summary>
    CeilingAlways = 2,
}
