using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>What officials read where something is taken as it was on its last verified day.</summary>
internal static class NotReviewed
{
    internal static BilingualText Places(LocalDate verifiedThrough)
    {
        BilingualText day = PrintedDay.Of(verifiedThrough);
        return new(
            $"Theo danh mục đơn vị hành chính cập nhật đến ngày {day.Vietnamese}; chưa rà soát thay đổi sau ngày này",
            $"By the list of administrative units as of {day.English}; later changes have not been reviewed");
    }

    internal static BilingualText Law(LocalDate verifiedThrough)
    {
        BilingualText day = PrintedDay.Of(verifiedThrough);
        return new(
            $"Theo văn bản cập nhật đến ngày {day.Vietnamese}; chưa rà soát văn bản ban hành sau ngày này",
            $"By the legal documents as of {day.English}; documents issued later have not been reviewed");
    }
}
