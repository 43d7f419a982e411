using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>How several multipliers combine (cách kết hợp các hệ số). The rules do not say, so the caller must.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<SupportCombination>))]
public enum SupportCombination
{
    /// <summary>The caller has not chosen (chưa chọn): two multipliers are a conflict.</summary>
    NotChosen = 0,

    /// <summary>
    /// Only the largest of those that act on the rate counts, and only the largest of those that act on the cap (chỉ lấy hệ số lớn nhất).
    /// </summary>
    Largest = 1,

    /// <summary>They multiply (nhân các hệ số).</summary>
    Product = 2,
}
