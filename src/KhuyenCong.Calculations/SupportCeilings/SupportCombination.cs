using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>Specifies how several multipliers combine (cách kết hợp các hệ số). The rules do not say, so the caller must choose.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<SupportCombination>))]
public enum SupportCombination
{
    /// <summary>The caller has not chosen (chưa chọn), so two multipliers are a conflict.</summary>
    NotChosen = 0,

    /// <summary>
    /// Only the largest multiplier counts (chỉ lấy hệ số lớn nhất): the largest that acts on the rate, and the largest that acts on the
    /// cap.
    /// </summary>
    Largest = 1,

    /// <summary>The multipliers are multiplied together (nhân các hệ số).</summary>
    Product = 2,
}
