namespace KhuyenCong.Domain;

/// <content>The table of the built-in catalogue.</content>
public sealed partial class SupportTable
{
    /// <summary>The national support table (mức hỗ trợ khuyến công quốc gia).</summary>
    public static SupportTable National => Catalogue.National.NationalSupportTable;
}
