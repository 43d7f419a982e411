using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace KhuyenCong.Domain;

/// <summary>
/// A rule that raises support levels in certain cases (trường hợp được nâng mức hỗ trợ), such as for priority projects or a whole
/// technology line.
/// </summary>
[JsonConverter(typeof(NoJsonConverter<SupportMultiplier>))]
public sealed class SupportMultiplier
{
    internal SupportMultiplier(
        string id,
        BilingualText name,
        decimal multiplier,
        SupportEffect effect,
        ImmutableArray<SupportContent> contents,
        BilingualText? note,
        Citation citation,
        Verification verification)
    {
        Id = id;
        Name = name;
        Multiplier = multiplier;
        Effect = effect;
        Contents = contents;
        Note = note;
        Citation = citation;
        Verification = verification;
    }

    /// <summary>The id (mã), such as "priority".</summary>
    public string Id { get; }

    /// <summary>The name (tên).</summary>
    public BilingualText Name { get; }

    /// <summary>The highest multiplier (hệ số tối đa), such as 1.5 for "không quá 1,5 lần".</summary>
    public decimal Multiplier { get; }

    /// <summary>The part of the level that the multiplier raises, if the rule states it (tác động vào).</summary>
    public SupportEffect Effect { get; }

    /// <summary>
    /// The contents that the multiplier can raise (các nội dung áp dụng); if empty, all with a support level (mức hỗ trợ) and none with a
    /// spending level (mức chi).
    /// </summary>
    public ImmutableArray<SupportContent> Contents { get; }

    /// <summary>A note for readers (ghi chú); null if there is none.</summary>
    public BilingualText? Note { get; }

    /// <summary>The citation of the text that states the multiplier (nguồn).</summary>
    public Citation Citation { get; }

    /// <summary>How the source was read (mức kiểm chứng).</summary>
    public Verification Verification { get; }

    /// <summary>Whether the rule is built into the library rather than added by the user.</summary>
    internal bool IsBuiltIn { get; init; }

    /// <summary>Determines whether the multiplier can raise a level (có áp dụng cho mức hỗ trợ).</summary>
    /// <param name="level">The level, from the same rules.</param>
    /// <returns>True if the multiplier names the level's content, or names no content and the level is a support level.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="level"/> is null.</exception>
    internal bool AppliesTo(SupportLevel level)
    {
        ArgumentNullException.ThrowIfNull(level);
        return Contents.IsEmpty ? level.Kind == SupportLevelKind.Support : Contents.Contains(level.Content);
    }

    /// <summary>Returns the multiplier for some contents only; null if it applies to none of them.</summary>
    internal SupportMultiplier? FindOnly(ImmutableArray<SupportContent> contents)
    {
        ImmutableArray<SupportContent> kept = [.. Contents.Where(contents.Contains)];
        return Contents.IsEmpty ? this
            : kept.IsEmpty ? null
            : new(Id, Name, Multiplier, Effect, kept, Note, Citation, Verification) { IsBuiltIn = IsBuiltIn };
    }

    /// <summary>Returns the id and the multiplier.</summary>
    /// <returns>Text such as "priority: không quá 1,5 lần".</returns>
    public override string ToString() => $"{Id}: không quá {PrintedNumber.Format(Multiplier)} lần";
}
