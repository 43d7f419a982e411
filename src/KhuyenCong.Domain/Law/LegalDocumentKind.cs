using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>The kinds of documents (loại văn bản).</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<LegalDocumentKind>))]
public enum LegalDocumentKind
{
    /// <summary>A decree of the Government (nghị định).</summary>
    Decree = 0,

    /// <summary>A decision (quyết định).</summary>
    Decision = 1,

    /// <summary>A circular of a ministry (thông tư).</summary>
    Circular = 2,

    /// <summary>A circular issued jointly by several ministries (thông tư liên tịch).</summary>
    JointCircular = 3,

    /// <summary>A resolution (nghị quyết).</summary>
    Resolution = 4,

    /// <summary>A report (báo cáo), which is not law but a source of figures and wordings.</summary>
    Report = 5,

    /// <summary>A document of a kind that its source does not state (chưa rõ loại văn bản).</summary>
    NotStated = 6,

    /// <summary>A plan of an authority (kế hoạch), such as a plan to carry out a program.</summary>
    Plan = 7,

    /// <summary>A directive (chỉ thị).</summary>
    Directive = 8,

    /// <summary>A notice (thông báo).</summary>
    Notice = 9,
}
