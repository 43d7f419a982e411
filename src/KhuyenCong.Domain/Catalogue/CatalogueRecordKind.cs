using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>The kinds of records that users can add to a catalogue (loại bản ghi).</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<CatalogueRecordKind>))]
public enum CatalogueRecordKind
{
    /// <summary>A document (văn bản), by its id.</summary>
    Document = 0,

    /// <summary>A unit of measure (đơn vị tính), by its id.</summary>
    Unit = 1,

    /// <summary>An indicator (chỉ tiêu), by its id.</summary>
    Indicator = 2,

    /// <summary>A comparison of two indicators (khả năng so sánh), by their ids in alphabetical order, separated by a space.</summary>
    Comparability = 3,

    /// <summary>A program (chương trình), by its id.</summary>
    Program = 4,

    /// <summary>A support content (nội dung hỗ trợ), by the id of its table and its own id, such as "national/brand".</summary>
    SupportContent = 5,

    /// <summary>
    /// Support rules (định mức), by the id of their table and that of their document, such as "national/28/2018/TT-BTC".
    /// </summary>
    SupportNorm = 6,

    /// <summary>A region scheme (cách phân vùng), by its id.</summary>
    RegionScheme = 7,

    /// <summary>
    /// A change to provinces (thay đổi đơn vị hành chính), by its day and the resulting province, such as "2025-07-01/gia_lai_2025".
    /// </summary>
    AdministrativeChange = 8,

    /// <summary>A reporting duty (nghĩa vụ báo cáo), by its id.</summary>
    ReportingDuty = 9,

    /// <summary>A rule for checking projects (quy định về đề án), by its id.</summary>
    ProjectRule = 10,
}
