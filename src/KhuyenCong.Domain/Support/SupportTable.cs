using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json.Serialization;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>
/// The support levels of one source of money over time (bảng mức hỗ trợ): the national table for KCQG, a province's table for KCĐP.
/// </summary>
/// <remarks>
/// Tables are equal by id. A province's table covers only its local money; national money follows the national table (Joint Circular
/// 26/2014/TTLT-BTC-BCT, article 6 clauses 2 and 3). Read a province's table from a "khuyencong-support-table/1" document, or create it
/// from a <see cref="SupportTableDefinition"/>.
/// </remarks>
/// <example>
/// <code>
/// SupportContent machinery = SupportTable.National.GetContent("advanced_machinery");
/// SupportTable.National.AnswerOn(machinery, new LocalDate(2018, 6, 1)).Level; // at most 50%, no more than 300 triệu đồng
/// </code>
/// </example>
[JsonConverter(typeof(DomainJsonConverter))]
public sealed partial class SupportTable : Entity<SupportTable>
{
    private readonly FrozenDictionary<string, SupportContent> _contents;

    internal SupportTable(
        string id,
        BilingualText name,
        Province? province,
        ImmutableArray<SupportContent> contents,
        ImmutableArray<SupportNorm> norms,
        ImmutableArray<LegalDocument> ownDocuments,
        ImmutableArray<SupportContent> ownContents)
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

    private SupportTable(SupportTable same)
        : this(same.Id, same.Name, same.Province, same.Contents, same.Norms, same.OwnDocuments, same.OwnContents)
    {
    }

    /// <summary>The name (tên bảng).</summary>
    public BilingualText Name { get; }

    /// <summary>The province of the local money that the table covers (tỉnh); null for the national table.</summary>
    public Province? Province { get; }

    /// <summary>The contents of the table (các nội dung hỗ trợ): those of the national table, and those that a province adds.</summary>
    public ImmutableArray<SupportContent> Contents { get; }

    /// <summary>The rules, in chronological order (các định mức theo thời gian).</summary>
    public ImmutableArray<SupportNorm> Norms { get; }

    /// <summary>The documents that the table adds to the catalogue's (các văn bản của bảng).</summary>
    internal ImmutableArray<LegalDocument> OwnDocuments { get; }

    /// <summary>The contents that the table adds to the national ones (các nội dung riêng của bảng).</summary>
    internal ImmutableArray<SupportContent> OwnContents { get; }

    /// <summary>Returns the content with an id (nội dung theo mã).</summary>
    /// <param name="id">The id, such as "advanced_machinery".</param>
    /// <returns>The content.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    /// <exception cref="ArgumentException">The table has no such content; the message names the nearest ids.</exception>
    public SupportContent GetContent(string id)
    {
        if (FindContent(id) is { } content)
        {
            return content;
        }

        string nearest = NearestNames.Of(id, Contents.Select(known => known.Id));
        throw new ArgumentException(
            $"No content {QuotedText.Of(id)} in table {QuotedText.Of(Id)}{(nearest.Length == 0 ? string.Empty : $"; nearest: {nearest}")}.",
            nameof(id));
    }

    /// <summary>Finds the content with an id (tìm nội dung theo mã), if there is one.</summary>
    /// <param name="id">The id.</param>
    /// <returns>The content; null if there is none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is null.</exception>
    public SupportContent? FindContent(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return _contents.GetValueOrDefault(id);
    }

    /// <summary>Returns the level of a content on a date, or the reason why there is none (tra mức hỗ trợ).</summary>
    /// <remarks>
    /// Of the rules that list the content or replace all earlier ones, those that began last decide. Rules without a known end continue
    /// after their last verified day, and the answer states that (<see cref="SupportAnswer.IsAssumedUnchanged"/>). From the day of a known
    /// change on, their levels are not known, except for contents that the rules of the changing document list. A known change of rules
    /// also affects the rules that amend them, unless those were verified after it.
    /// </remarks>
    /// <param name="content">The supported content.</param>
    /// <param name="date">The day.</param>
    /// <returns>The answer; never null.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="content"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="date"/> is not in the ISO calendar.</exception>
    public SupportAnswer AnswerOn(SupportContent content, LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(content);
        IsoDates.Require(date);
        SupportNorm? norm = FindNorm(content, date);
        if (norm?.VerifiedThrough is not { } verified)
        {
            return WithoutLevel(SupportAnswerKind.OutsideVerified, content, date, norm);
        }

        if (norm.InForceThrough < date)
        {
            return WithoutLevel(SupportAnswerKind.Ended, content, date, norm);
        }

        if (FindChange(norm, content, date) is { } change)
        {
            return WithoutLevel(SupportAnswerKind.Changed, content, date, norm, change: change);
        }

        bool isAssumed = date > verified;
        if (norm.FindLevel(content) is { } level)
        {
            return new(SupportAnswerKind.Level, content, date) { Norm = norm, Level = level, IsAssumedUnchanged = isAssumed };
        }

        return norm.FindReference(content) is { } reference
            ? new(SupportAnswerKind.SetByOtherDocument, content, date)
            {
                Norm = norm,
                Reference = reference,
                IsAssumedUnchanged = isAssumed,
            }
            : WithoutLevel(SupportAnswerKind.NotKnown, content, date, norm, isAssumed);
    }

    /// <summary>Returns all documents that the table names.</summary>
    internal IEnumerable<LegalDocument> AllDocuments() =>
        Norms.SelectMany(norm => norm.AllDocuments()).Concat(OwnContents.Select(content => content.Citation.Document));

    /// <summary>Returns the Vietnamese name.</summary>
    /// <returns>The Vietnamese name.</returns>
    public override string ToString() => Name.Vietnamese;

    /// <summary>
    /// Returns the table with other rules, and with the documents and contents that they name. New contents are added, and contents with a
    /// known id replace the known ones.
    /// </summary>
    internal SupportTable With(
        ImmutableArray<SupportNorm> norms, ImmutableArray<LegalDocument> documents, ImmutableArray<SupportContent> contents) => new(
        Id,
        Name,
        Province,
        [.. Contents.Select(known => contents.FirstOrDefault(content => content == known) ?? known), .. contents.Except(Contents)],
        [.. norms.OrderBy(norm => norm.InForceFrom)],
        [.. OwnDocuments.Union(documents)],
        [.. OwnContents.Except(contents), .. contents]);

    /// <summary>
    /// Returns the table with only some of its contents, which it then holds itself. For these it returns the same answers as this table,
    /// regardless of the other records that are known.
    /// </summary>
    internal SupportTable Only(ImmutableArray<SupportContent> contents)
    {
        ImmutableArray<SupportContent> kept = [.. Contents.Where(contents.Contains)];
        return new(Id, Name, Province, kept, [.. Norms.Select(norm => norm.Only(kept))], [], kept);
    }

    /// <summary>
    /// Returns the multipliers for a content on the day of an answer: those of its rules, and those of other rules in force, unless the
    /// other rules were replaced or have a known change by that day. Of multipliers with the same id, the latest applies.
    /// </summary>
    internal ImmutableArray<SupportMultiplier> MultipliersOn(SupportAnswer answer)
    {
        Dictionary<string, SupportMultiplier> found = new(StringComparer.Ordinal);
        for (int i = Norms.Length - 1; i >= 0; i--)
        {
            SupportNorm norm = Norms[i];
            if (norm.InForceFrom > answer.Date)
            {
                continue;
            }

            if (norm == answer.Norm || (norm.IsInForceOn(answer.Date) && FindChange(norm, null, answer.Date) is null))
            {
                foreach (SupportMultiplier multiplier in
                    norm.Multipliers.Where(one => one.Contents.IsEmpty || one.Contents.Contains(answer.Content)))
                {
                    found.TryAdd(multiplier.Id, multiplier);
                }
            }

            if (norm.Scope == NormScope.Replaces)
            {
                break;
            }
        }

        return [.. found.Values];
    }

    /// <summary>
    /// Returns the note for officials about a multiplier from rules other than those of an answer, if those rules are not verified for its
    /// day; otherwise null.
    /// </summary>
    internal BilingualText? NotReviewed(SupportMultiplier multiplier, SupportAnswer answer) =>
        Norms.First(norm => norm.Multipliers.Contains(multiplier)) is var norm
            && norm != answer.Norm
            && norm.VerifiedThrough is { } verified
            && answer.Date > verified
            ? Messages.Of(Message.LawNotReviewed, verified)
            : null;

    /// <summary>
    /// Finds the rules that decide a content: the last to begin among those that list it or replace earlier rules. If there are none, it
    /// returns the first rules in force, or else the last to begin. Rules with an unknown first day count as begun.
    /// </summary>
    private SupportNorm? FindNorm(SupportContent content, LocalDate date)
    {
        SupportNorm? last = null;
        SupportNorm? first = null;
        for (int i = Norms.Length - 1; i >= 0; i--)
        {
            SupportNorm norm = Norms[i];
            if (norm.InForceFrom > date)
            {
                continue;
            }

            if (norm.Scope == NormScope.Replaces || norm.Lists(content))
            {
                return norm;
            }

            last ??= norm;
            first = norm.InForceThrough < date ? first : norm;
        }

        return first ?? last;
    }

    /// <summary>
    /// Finds the last change known by the day for the deciding rules, or for the rules that those amend. A change of amended rules does not
    /// count if the deciding rules were verified since. For a content, a change is skipped if the rules of the changing document list that
    /// content.
    /// </summary>
    private SupportChange? FindChange(SupportNorm norm, SupportContent? content, LocalDate date)
    {
        SupportChange? last = null;
        for (int i = Norms.IndexOf(norm); i >= 0; i--)
        {
            SupportNorm amended = Norms[i];
            bool isReplacing = amended.Scope == NormScope.Replaces;
            foreach (SupportChange change in
                amended == norm || isReplacing || (content is not null && amended.Lists(content)) ? amended.Changes : [])
            {
                bool isKnown = change.From <= date && (amended == norm || change.From > norm.VerifiedThrough);
                last = isKnown && !(change.From < last?.From) && !(content is not null && IsSettled(change, amended, content))
                    ? change
                    : last;
            }

            if (isReplacing)
            {
                break;
            }
        }

        return last;
    }

    private bool IsSettled(SupportChange change, SupportNorm changed, SupportContent content) => Norms.Any(later =>
        later != changed && later.InForceFrom is not null && later.Lists(content) && later.Cites(change.Document, content));

    private SupportAnswer WithoutLevel(
        SupportAnswerKind kind,
        SupportContent content,
        LocalDate date,
        SupportNorm? norm,
        bool isAssumed = false,
        SupportChange? change = null) => new(kind, content, date)
        {
            Norm = norm,
            Change = change,
            IsAssumedUnchanged = isAssumed,
            LastKnownNorm = norm is null ? null : Norms.Take(Norms.IndexOf(norm) + 1).LastOrDefault(known => known.Lists(content)),
        };
}
