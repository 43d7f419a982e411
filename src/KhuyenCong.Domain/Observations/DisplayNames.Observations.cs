namespace KhuyenCong.Domain;

/// <content>The words for the status of figures.</content>
public static partial class DisplayNames
{
    /// <summary>The name of a figure's status (tên tình trạng số liệu).</summary>
    /// <param name="status">The status.</param>
    /// <returns>The name.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="status"/> is not defined.</exception>
    public static BilingualText Of(ObservationStatus status) => status switch
    {
        ObservationStatus.Final => new("chính thức", "final"),
        ObservationStatus.Provisional => new("sơ bộ", "provisional"),
        ObservationStatus.Estimated => new("ước thực hiện", "estimated"),
        ObservationStatus.Planned => new("kế hoạch", "planned"),
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Not a status."),
    };
}
