using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>How a record was read (mức kiểm chứng), and therefore how certain it is.</summary>
/// <remarks>
/// Ordered from the most to the least certain. A result based on several records is as certain as the least certain of them.
/// </remarks>
[JsonConverter(typeof(SnakeCaseEnumConverter<Verification>))]
public enum Verification
{
    /// <summary>Read in a copy of the document itself (nguyên văn).</summary>
    Verbatim = 0,

    /// <summary>Set by a province or an organisation for its own use (của địa phương).</summary>
    Local = 1,

    /// <summary>Read in a quotation of the document on an official or legal page (trích dẫn).</summary>
    Quoted = 2,

    /// <summary>Read in a summary by a newspaper, a legal portal or an open data set (nguồn thứ cấp).</summary>
    Secondary = 3,
}
