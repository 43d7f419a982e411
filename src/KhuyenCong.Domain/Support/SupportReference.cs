using System.Collections.Immutable;

namespace KhuyenCong.Domain;

/// <summary>A content whose level another document sets (mức chi áp dụng theo văn bản khác).</summary>
public sealed class SupportReference
{
    internal SupportReference(SupportContent content, ImmutableArray<LegalDocument> setBy, Citation citation, Verification verification)
    {
        Content = content;
        SetBy = setBy;
        Citation = citation;
        Verification = verification;
    }

    /// <summary>What is supported (nội dung hỗ trợ).</summary>
    public SupportContent Content { get; }

    /// <summary>The documents that set the level (văn bản quy định mức chi), or what has replaced them since.</summary>
    public ImmutableArray<LegalDocument> SetBy { get; }

    /// <summary>Where the reference stands (nguồn).</summary>
    public Citation Citation { get; }

    /// <summary>How it was read (mức kiểm chứng).</summary>
    public Verification Verification { get; }

    /// <summary>The content's id and the documents.</summary>
    /// <returns>As in "vocational_training: Thông tư liên tịch số 112/2010/TTLT-BTC-BLĐTBXH".</returns>
    public override string ToString() => $"{Content.Id}: {string.Join("; ", SetBy.Select(document => document.Describe()))}";
}
