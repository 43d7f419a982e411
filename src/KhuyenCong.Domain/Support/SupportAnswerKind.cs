namespace KhuyenCong.Domain;

/// <summary>What a table answers (loại câu trả lời).</summary>
public enum SupportAnswerKind
{
    /// <summary>No level is known (chưa biết): the rule in force was not found, or sets none.</summary>
    NotKnown = 0,

    /// <summary>A level (có mức hỗ trợ).</summary>
    Level = 1,

    /// <summary>The rule in force refers to another document (theo văn bản khác).</summary>
    SetByOtherDocument = 2,

    /// <summary>The rules of the table have ended, with none after them (đã hết hiệu lực).</summary>
    Ended = 3,

    /// <summary>The day is outside those that were verified (ngoài thời gian đã kiểm chứng).</summary>
    OutsideVerified = 4,
}
