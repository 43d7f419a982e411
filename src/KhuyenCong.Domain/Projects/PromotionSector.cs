using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>The group of sectors that a project belongs to (nhóm ngành, nghề), under Decree 45/2012/NĐ-CP article 5.1.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<PromotionSector>))]
public enum PromotionSector
{
    /// <summary>Not stated (không nêu).</summary>
    Unstated = 0,

    /// <summary>
    /// Processing of agricultural, forest and aquatic products and of food (chế biến nông - lâm - thủy sản, thực phẩm), point a.
    /// </summary>
    AgriculturalProcessing = 1,

    /// <summary>Consumer goods, export goods and import substitutes (hàng tiêu dùng, xuất khẩu, thay thế nhập khẩu), point b.</summary>
    ConsumerAndExportGoods = 2,

    /// <summary>Chemicals for agriculture and rural areas, and building materials (hóa chất, vật liệu xây dựng), point c.</summary>
    ChemicalsAndBuildingMaterials = 3,

    /// <summary>
    /// Mechanical, electrical and electronic products, their repair, and supporting industry (cơ khí, điện, điện tử, công nghiệp hỗ trợ),
    /// point d.
    /// </summary>
    MachineryAndSupportingIndustry = 4,

    /// <summary>Handicrafts (hàng tiểu thủ công nghiệp), point đ.</summary>
    Handicrafts = 5,

    /// <summary>Mining and processing of minerals in difficult areas (khai thác, chế biến khoáng sản), point e.</summary>
    Minerals = 6,

    /// <summary>Cleaner production and the treatment of pollution (sản xuất sạch hơn, xử lý ô nhiễm), point g.</summary>
    CleanerProduction = 7,

    /// <summary>A sector that is not in the decree (ngoài danh mục).</summary>
    NotInDecree = 8,
}
