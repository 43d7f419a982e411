using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>How several multipliers combine (cách kết hợp các hệ số). The rules do not say, so the caller must.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<SupportCombination>))]
public enum SupportCombination
{
    /// <summary>The caller has not chosen (chưa chọn): two multipliers are a conflict.</summary>
    NotChosen = 0,

    /// <summary>Of those that act on the rate, and of those that act on the cap, only the largest counts (chỉ lấy hệ số lớn nhất).</summary>
    Largest = 1,

    /// <summary>They multiply (nhân các hệ số).</summary>
    Product = 2,
}
