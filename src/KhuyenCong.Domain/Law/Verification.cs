using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>How a record was read, and so how certain it is (mức kiểm chứng).</summary>
/// <remarks>
/// Ordered from the most to the least certain. A result that is based on several records is as certain as the least certain of them.
/// </remarks>
[JsonConverter(typeof(SnakeCaseEnumConverter<Verification>))]
public enum Verification
{
    /// <summary>Read in a copy of the document itself (nguyên văn).</summary>
    Verbatim = 0,

    /// <summary>Set by a province or an organisation for itself (của địa phương).</summary>
    Local = 1,

    /// <summary>Read in the document's words, as quoted on an official or legal page (trích dẫn).</summary>
    Quoted = 2,

    /// <summary>A summary by a newspaper, a legal portal or an open data set (nguồn thứ cấp).</summary>
    Secondary = 3,
}
