using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>How certain it is that a duty applies on a day (mức chắc chắn của nghĩa vụ báo cáo tại một ngày).</summary>
[JsonConverter(typeof(SnakeCaseEnumConverter<DutyStanding>))]
public enum DutyStanding
{
    /// <summary>The text was verified for this day (đã kiểm chứng).</summary>
    Verified = 0,

    /// <summary>The day is after the last verified day, and no change by that day is known (chưa rà soát văn bản mới).</summary>
    AssumedUnchanged = 1,

    /// <summary>
    /// A later document is known to have amended the text by that day, but its content is not known (chưa đủ căn cứ), so the duty is for
    /// reference only.
    /// </summary>
    NotKnown = 2,
}
