using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>The word that makes a printed number approximate (từ chỉ mức gần đúng).</summary>
/// <remarks>"ước" (estimated) is a status of the figure, not a hedge: <see cref="ObservationStatus.Estimated"/>.</remarks>
[JsonConverter(typeof(SnakeCaseEnumConverter<Hedge>))]
public enum Hedge
{
    /// <summary>The number as printed, without such a word (không có).</summary>
    None = 0,

    /// <summary>"gần": just under.</summary>
    Nearly = 1,

    /// <summary>"dưới": less than.</summary>
    LessThan = 2,

    /// <summary>"hơn": more than, and not by much.</summary>
    MoreThan = 3,

    /// <summary>"trên": above.</summary>
    Above = 4,

    /// <summary>"khoảng hơn": somewhat more than.</summary>
    SomewhatMoreThan = 5,

    /// <summary>"khoảng": about.</summary>
    About = 6,

    /// <summary>"tương đương": equivalent to.</summary>
    EquivalentTo = 7,

    /// <summary>"xấp xỉ": approximately.</summary>
    Approximately = 8,

    /// <summary>"ít nhất", "tối thiểu", "không dưới": at least.</summary>
    AtLeast = 9,

    /// <summary>"không quá", "tối đa": at most.</summary>
    AtMost = 10,
}
