using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>How sure a record is (mức kiểm chứng): what was read in the document, and what was read about it.</summary>
/// <remarks>
/// From the surest to the least sure, a province having its own documents available; what rests on several records is as sure as the least
/// sure of them.
/// </remarks>
[JsonConverter(typeof(SnakeCaseEnumConverter<Verification>))]
public enum Verification
{
    /// <summary>Read in a copy of the document itself (nguyên văn).</summary>
    Verbatim = 0,

    /// <summary>Set by a province or an organisation for itself (của địa phương).</summary>
    Local = 1,

    /// <summary>The document's words as an official or legal page quotes them (trích dẫn).</summary>
    Quoted = 2,

    /// <summary>A summary by a newspaper, a legal portal or an open data set (nguồn thứ cấp).</summary>
    Secondary = 3,
}
