using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>What kind of document a source is (loại văn bản).</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<LegalDocumentKind>))]
public enum LegalDocumentKind
{
    /// <summary>A decree of the Government (nghị định).</summary>
    Decree = 0,

    /// <summary>A decision (quyết định).</summary>
    Decision = 1,

    /// <summary>A circular of a ministry (thông tư).</summary>
    Circular = 2,

    /// <summary>A circular of several ministries (thông tư liên tịch).</summary>
    JointCircular = 3,

    /// <summary>A resolution (nghị quyết).</summary>
    Resolution = 4,

    /// <summary>A report (báo cáo): not law, but the source of figures and wordings.</summary>
    Report = 5,

    /// <summary>A document whose kind its source does not name (chưa rõ loại văn bản).</summary>
    NotStated = 6,

    /// <summary>A plan of an authority (kế hoạch), such as one that carries out a program.</summary>
    Plan = 7,

    /// <summary>A directive (chỉ thị).</summary>
    Directive = 8,

    /// <summary>A notice (thông báo).</summary>
    Notice = 9,
}
