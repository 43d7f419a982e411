namespace KhuyenCong.Domain;

/// <summary>The reasons why a text names no province of a map (lý do không tìm thấy tỉnh).</summary>
internal enum ProvinceNameFailureReason
{
    /// <summary>There is no name (không có tên): the text is null, or has only spaces, dashes and points.</summary>
    Empty = 0,

    /// <summary>
    /// No province has this name (không có tỉnh nào tên như vậy): it may be that of a district, a region, a place abroad, or a province
    /// dissolved before the first map.
    /// </summary>
    Unknown = 1,

    /// <summary>The letters are those of a province, but a mark is missing or wrong (sai hoặc thiếu dấu): "Bình Đinh".</summary>
    Misspelt = 2,

    /// <summary>The text names several provinces (nhiều đơn vị trong một ô): "Hà Nội và Hà Nam".</summary>
    SeveralUnits = 3,

    /// <summary>
    /// The text has a letter of another script, which may look like a Vietnamese one, or an invisible character (ký tự ngoài chữ Việt).
    /// </summary>
    ForeignCharacter = 4,

    /// <summary>
    /// The name belongs to a province that exists only on other days (tên của đơn vị vào thời gian khác): "Bình Định" after 30 June 2025.
    /// </summary>
    OtherDate = 5,

    /// <summary>
    /// The name is that of a province, but the word with it does not fit (khác loại đơn vị): "thành phố Bắc Ninh" in 2020, "huyện Hà
    /// Nam".
    /// </summary>
    OtherKind = 6,
}
