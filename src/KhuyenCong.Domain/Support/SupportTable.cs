using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>The levels of support of one source of money through time (bảng mức hỗ trợ): the national one for KCQG, a province's own for KCĐP.</summary>
/// <remarks>
/// Equal by id. A province's table serves its local money only: national money stays on the national table (Joint Circular 26/2014/TTLT-BTC-BCT, article 6 clauses 2
/// and 3). A province's own is read from a document "khuyencong-support-table/1".
/// </remarks>
[JsonConverter(typeof(DomainJsonConverter))]
public sealed class SupportTable : Entity<SupportTable>, IPromotionDocument<SupportTable>
{
    private readonly FrozenDictionary<string, SupportContent> _contents;

    internal SupportTable(string id, BilingualText name, Province? province, ImmutableArray<SupportContent> contents, ImmutableArray<SupportNorm> norms, ImmutableArray<LegalDocument> ownDocuments, ImmutableArray<SupportContent> ownContents)
        : base(id)
    {
        Name = name;
        Province = province;
        Contents = contents;
        Norms = norms;
        OwnDocuments = ownDocuments;
        OwnContents = ownContents;
        _contents = contents.ToFrozenDictionary(content => content.Id, StringComparer.Ordinal);
    }

    /// <summary>The national table (mức hỗ trợ khuyến công quốc gia).</summary>
    public static SupportTable National => NationalCatalogue.SupportLevels;

    /// <summary>The name (tên bảng).</summary>
    public BilingualText Name { get; }

    /// <summary>The province whose local money it serves (tỉnh); null for the national table.</summary>
    public Province? Province { get; }

    /// <summary>What may be asked for (các nội dung hỗ trợ): those of the national table, and a province's own.</summary>
    public ImmutableArray<SupportContent> Contents { get; }

    /// <summary>The rules, in time order (các định mức theo thời gian).</summary>
    public ImmutableArray<SupportNorm> Norms { get; }

    /// <summary>The documents that the table brings beside the catalogue's (các văn bản của bảng).</summary>
    public ImmutableArray<LegalDocument> OwnDocuments { get; }

    /// <summary>The contents that the table brings beside the national ones (các nội dung riêng của bảng).</summary>
    public ImmutableArray<SupportContent> OwnContents { get; }

    /// <summary>Reads a province's table (đọc bảng mức hỗ trợ của tỉnh).</summary>
    /// <inheritdoc/>
    public static SupportTable Read(Stream utf8, string name) => JsonText.Read<SupportTable>(utf8, name);

    /// <summary>Reads the text of a province's table (đọc bảng mức hỗ trợ của tỉnh).</summary>
    /// <inheritdoc/>
    public static SupportTable Read(ReadOnlyMemory<byte> utf8, string name) => JsonText.Read<SupportTable>(utf8, name);

    /// <summary>Writes the table (ghi bảng mức hỗ trợ); a province's is read back by <see cref="Read(Stream, string)"/> without loss.</summary>
    /// <inheritdoc/>
    public void Write(Stream utf8) => JsonText.Write(utf8, this);

    static SupportTable IPromotionDocument<SupportTable>.Read(JsonCursor root) => NationalCatalogue.ReadSupportTable(root);

    void IPromotionDocument<SupportTable>.Write(Utf8JsonWriter json) => SupportTableWriter.Write(this, json);

    /// <summary>A content by its id (nội dung theo mã).</summary>
    /// <param name="id">The id, as in "advanced_machinery".</param>
    /// <returns>The content.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentException">The table has no such content; the message names the nearest.</exception>
    public SupportContent GetContent(string id)
    {
        if (FindContent(id) is { } content)
        {
            return content;
        }

        string nearest = NearestNames.Of(id, Contents.Select(known => known.Id));
        throw new ArgumentException($"No content {QuotedText.Of(id)} in table {QuotedText.Of(Id)}{(nearest.Length == 0 ? string.Empty : $"; nearest: {nearest}")}.", nameof(id));
    }

    /// <summary>A content by its id, if there is one (tìm nội dung theo mã).</summary>
    /// <param name="id">The id.</param>
    /// <returns>The content, or null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public SupportContent? FindContent(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _contents.GetValueOrDefault(id);
    }

    /// <summary>The level of a content on a day, or why there is none (tra mức hỗ trợ).</summary>
    /// <remarks>
    /// Rules without a known end go on after their last verified day, and the answer says so (<see cref="SupportAnswer.IsAssumedUnchanged"/>); from the day of a
    /// known change on they do not.
    /// </remarks>
    /// <param name="content">What is supported.</param>
    /// <param name="date">The day.</param>
    /// <returns>The answer, never null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="date"/> is of another calendar than the ISO calendar.</exception>
    public SupportAnswer AnswerOn(SupportContent content, LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(content);
        IsoDates.Require(date);
        SupportNorm? norm = FindNorm(date);
        if (norm?.VerifiedThrough is not { } verified)
        {
            return WithoutLevel(SupportAnswerKind.OutsideVerified, content, date, norm);
        }

        if (norm.InForceThrough < date)
        {
            return WithoutLevel(SupportAnswerKind.Ended, content, date, norm);
        }

        if (norm.FindChange(date) is { } change)
        {
            return WithoutLevel(SupportAnswerKind.Changed, content, date, norm, change: change);
        }

        bool isAssumed = date > verified;
        if (norm.FindLevel(content) is { } level)
        {
            return new(SupportAnswerKind.Level, content, date) { Norm = norm, Level = level, IsAssumedUnchanged = isAssumed };
        }

        return norm.FindReference(content) is { } reference
            ? new(SupportAnswerKind.SetByOtherDocument, content, date) { Norm = norm, Reference = reference, IsAssumedUnchanged = isAssumed }
            : WithoutLevel(SupportAnswerKind.NotKnown, content, date, norm, isAssumed);
    }

    /// <summary>The Vietnamese name.</summary>
    /// <returns>The Vietnamese name.</returns>
    public override string ToString() => Name.Vietnamese;

    /// <summary>No level, with the last rules up to these that had a level or a reference.</summary>
    /// <summary>The last norm that is in force from the day or from an earlier one, or whose first day is not known.</summary>
    private SupportNorm? FindNorm(LocalDate date)
    {
        for (int i = Norms.Length - 1; i >= 0; i--)
        {
            if (Norms[i].InForceFrom is not { } from || from <= date)
            {
                return Norms[i];
            }
        }

        return null;
    }

    private SupportAnswer WithoutLevel(SupportAnswerKind kind, SupportContent content, LocalDate date, SupportNorm? norm, bool isAssumed = false, SupportChange? change = null) => new(kind, content, date)
    {
        Norm = norm,
        Change = change,
        IsAssumedUnchanged = isAssumed,
        LastKnownNorm = norm is null
            ? null
            : Norms.Take(Norms.IndexOf(norm) + 1).LastOrDefault(known => known.FindLevel(content) is not null || known.FindReference(content) is not null),
    };
}
