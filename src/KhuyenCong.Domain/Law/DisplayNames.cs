namespace KhuyenCong.Domain;

/// <summary>The words for the values of the library's enums (tên hiển thị), in Vietnamese and English.</summary>
public static partial class DisplayNames
{
    /// <summary>The name of a kind of document (tên loại văn bản).</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The name, as written before a number.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not defined.</exception>
    public static BilingualText Of(LegalDocumentKind kind) => kind switch
    {
        LegalDocumentKind.Decree => new("Nghị định", "Decree"),
        LegalDocumentKind.Decision => new("Quyết định", "Decision"),
        LegalDocumentKind.Circular => new("Thông tư", "Circular"),
        LegalDocumentKind.JointCircular => new("Thông tư liên tịch", "Joint Circular"),
        LegalDocumentKind.Resolution => new("Nghị quyết", "Resolution"),
        LegalDocumentKind.Report => new("Báo cáo", "Report"),
        LegalDocumentKind.Plan => new("Kế hoạch", "Plan"),
        LegalDocumentKind.Directive => new("Chỉ thị", "Directive"),
        LegalDocumentKind.Notice => new("Thông báo", "Notice"),
        LegalDocumentKind.NotStated => new("Văn bản", "Document"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a kind of document."),
    };

    /// <summary>The name of a verification (tên mức kiểm chứng).</summary>
    /// <param name="verification">The verification.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="verification"/> is not defined.</exception>
    public static BilingualText Of(Verification verification) => verification switch
    {
        Verification.Verbatim => new("nguyên văn", "verbatim"),
        Verification.Quoted => new("trích dẫn", "quoted"),
        Verification.Secondary => new("nguồn thứ cấp", "secondary"),
        Verification.Local => new("của địa phương", "local"),
        _ => throw new ArgumentOutOfRangeException(nameof(verification), verification, "Not a verification."),
    };
}
