using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>How sure a record is (mức kiểm chứng): what was read in the document, and what was read about it.</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<Verification>))]
public enum Verification
{
    /// <summary>Read in a copy of the document itself (nguyên văn).</summary>
    Verbatim = 0,

    /// <summary>The document's words as an official or legal page quotes them (trích dẫn).</summary>
    Quoted = 1,

    /// <summary>A summary by a newspaper, a legal portal or an open data set (nguồn thứ cấp).</summary>
    Secondary = 2,

    /// <summary>Set by a province or an organisation for itself (của địa phương).</summary>
    Local = 3,
}
