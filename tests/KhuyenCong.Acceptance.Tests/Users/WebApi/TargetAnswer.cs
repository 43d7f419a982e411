using KhuyenCong.Domain;

/// <summary>An answer that holds a type without a form in JSON: a mistake, which breaks its own address and no other.</summary>
internal sealed record TargetAnswer(Vnd Money, Target Target);
