using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;
using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>
/// Reads the figures of a document one after another, as <see cref="ObservationInputJson"/> does, as long as they have no errors.
/// </summary>
internal sealed class ObservationItemScan
{
    private const int LongestText = 512;
    private const int LongestNumber = 64;

    private readonly TextTable _texts = new();
    private readonly Dictionary<string, ReportingPeriod> _periods = new(StringComparer.Ordinal);

    private int _seen;
    private string? _indicator;
    private string? _reportingUnit;
    private string? _unit;
    private string? _place;
    private string? _text;
    private ReportingPeriod _period;
    private decimal _value;
    private FundingSource _funding;
    private FundingStage _stage;
    private Hedge _hedge;
    private ObservationStatus _status;
    private LocalDate? _asOf;
    private DataWindow? _window;
    private BilingualText? _note;

    /// <summary>Reads the figure that begins here; returns false if the general reader is needed.</summary>
    internal bool TryRead(
        ref Utf8JsonReader json, LegalDocument source, [NotNullWhen(true)] out ObservationInput? input, out Citation? citation)
    {
        Clear();
        input = null;
        citation = null;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (!TryReadMember(ref json))
            {
                return false;
            }
        }

        if ((_seen & Member.Required) != Member.Required)
        {
            return false;
        }

        citation = _place is null && _text is null ? null : new(source) { Section = _place, Quote = _text };
        input = new()
        {
            Indicator = _indicator!,
            ReportingUnit = _reportingUnit!,
            Period = _period,
            Funding = _funding,
            Stage = _stage,
            Value = _value,
            Unit = _unit!,
            Hedge = _hedge,
            Status = _status,
            AsOf = _asOf,
            DataWindow = _window,
            Note = _note,
        };
        return true;
    }

    private void Clear()
    {
        _seen = 0;
        _place = null;
        _text = null;
        _funding = default;
        _stage = default;
        _hedge = default;
        _status = default;
        _asOf = null;
        _window = null;
        _note = null;
    }

    private bool TryReadMember(ref Utf8JsonReader json)
    {
        int member = Member.Of(ref json);
        bool isFirst = (_seen & member) == 0;
        _seen |= member;
        return isFirst && json.Read() && member switch
        {
            Member.Indicator => TryReadKnown(ref json, out _indicator),
            Member.ReportingUnit => TryReadKnown(ref json, out _reportingUnit),
            Member.Period => TryReadPeriod(ref json),
            Member.Value => TryReadNumber(ref json),
            Member.Unit => TryReadKnown(ref json, out _unit),
            Member.Source => TryReadWord(ref json, out _funding),
            Member.Stage => TryReadWord(ref json, out _stage),
            Member.Hedge => TryReadWord(ref json, out _hedge),
            Member.Status => TryReadWord(ref json, out _status),
            Member.AsOf => TryReadDay(ref json, out _asOf),
            Member.DataWindow => TryReadWindow(ref json),
            Member.Place => TryReadText(ref json, out _place),
            Member.Text => TryReadText(ref json, out _text),
            Member.Note => TryReadNote(ref json),
            _ => false,
        };
    }

    private bool TryReadNumber(ref Utf8JsonReader json)
    {
        Span<char> token = stackalloc char[LongestNumber];
        return json.TokenType == JsonTokenType.Number
            && Ascii.ToUtf16(json.ValueSpan, token, out int length) == OperationStatus.Done
            && ExactDecimal.TryParseJsonNumber(token[..length], out _value);
    }

    private bool TryReadPeriod(ref Utf8JsonReader json)
    {
        if (!TryReadKnown(ref json, out string? text))
        {
            return false;
        }

        if (!_periods.TryGetValue(text, out _period))
        {
            if (!CompactPeriod.TryRead(text, out _period))
            {
                return false;
            }

            _periods.Add(text, _period);
        }

        return true;
    }

    private bool TryReadWord<T>(ref Utf8JsonReader json, out T value)
        where T : struct, Enum
    {
        value = default;
        return TryReadKnown(ref json, out string? word) && SnakeCase<T>.TryParse(word, out value);
    }

    private bool TryReadDay(ref Utf8JsonReader json, out LocalDate? day)
    {
        bool isDay = TryReadKnown(ref json, out string? text) & IsoDates.TryParse(text ?? string.Empty, out LocalDate date);
        day = isDay ? date : null;
        return isDay;
    }

    private bool TryReadWindow(ref Utf8JsonReader json)
    {
        LocalDate? first = null;
        LocalDate? last = null;
        bool isRead = json.TokenType == JsonTokenType.StartObject;
        while (isRead && json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            isRead = json.ValueTextEquals("from"u8) && first is null ? json.Read() && TryReadDay(ref json, out first)
                : json.ValueTextEquals("through"u8) && last is null && json.Read() && TryReadDay(ref json, out last);
        }

        isRead = isRead && last is not null && !(last < first);
        _window = isRead ? new(first, last!.Value) : null;
        return isRead;
    }

    private bool TryReadNote(ref Utf8JsonReader json)
    {
        string? vietnamese = null;
        string? english = null;
        bool isRead = json.TokenType == JsonTokenType.StartObject;
        while (isRead && json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            isRead = json.ValueTextEquals("vi"u8) && vietnamese is null ? json.Read() && TryReadText(ref json, out vietnamese)
                : json.ValueTextEquals("en"u8) && english is null && json.Read() && TryReadText(ref json, out english);
        }

        isRead = isRead && vietnamese is not null;
        _note = isRead ? new(vietnamese!, english) : null;
        return isRead;
    }

    /// <summary>Reads a text that many figures share, which is kept in memory once.</summary>
    private bool TryReadKnown(ref Utf8JsonReader json, [NotNullWhen(true)] out string? text)
    {
        text = null;
        if (json.TokenType != JsonTokenType.String || json.ValueSpan.Length > LongestText)
        {
            return false;
        }

        Span<char> letters = stackalloc char[LongestText];
        text = _texts.Get(letters[..json.CopyString(letters)]);
        return !string.IsNullOrWhiteSpace(text);
    }

    private static bool TryReadText(ref Utf8JsonReader json, [NotNullWhen(true)] out string? text)
    {
        text = json.TokenType == JsonTokenType.String ? json.GetString() : null;
        return !string.IsNullOrWhiteSpace(text);
    }

    /// <summary>The members of a figure, one bit each.</summary>
    private static class Member
    {
        internal const int Indicator = 1;
        internal const int ReportingUnit = 1 << 1;
        internal const int Period = 1 << 2;
        internal const int Value = 1 << 3;
        internal const int Unit = 1 << 4;
        internal const int Source = 1 << 5;
        internal const int Stage = 1 << 6;
        internal const int Hedge = 1 << 7;
        internal const int Status = 1 << 8;
        internal const int AsOf = 1 << 9;
        internal const int DataWindow = 1 << 10;
        internal const int Place = 1 << 11;
        internal const int Text = 1 << 12;
        internal const int Note = 1 << 13;
        internal const int Required = Indicator | ReportingUnit | Period | Value | Unit;

        /// <summary>Returns the member that the reader is at; 0 for an unknown member.</summary>
        internal static int Of(ref Utf8JsonReader json) =>
            json.ValueTextEquals("indicator"u8) ? Indicator
            : json.ValueTextEquals("reporting_unit"u8) ? ReportingUnit
            : json.ValueTextEquals("period"u8) ? Period
            : json.ValueTextEquals("value"u8) ? Value
            : json.ValueTextEquals("unit"u8) ? Unit
            : json.ValueTextEquals("source"u8) ? Source
            : json.ValueTextEquals("stage"u8) ? Stage
            : json.ValueTextEquals("hedge"u8) ? Hedge
            : json.ValueTextEquals("status"u8) ? Status
            : json.ValueTextEquals("as_of"u8) ? AsOf
            : json.ValueTextEquals("data_window"u8) ? DataWindow
            : json.ValueTextEquals("place"u8) ? Place
            : json.ValueTextEquals("text"u8) ? Text
            : json.ValueTextEquals("note"u8) ? Note
            : 0;
    }
}
