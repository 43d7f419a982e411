using System.Globalization;

namespace KhuyenCong.Domain;

/// <content>Members that all levels of the grammar share: numbers, signs and spaces, limits, and the first failure.</content>
internal sealed partial class FormulaParser
{
    private FormulaLiteral? ReadNumber()
    {
        int start = _at;
        TakeDigits();
        int wholeEnd = _at;
        if (_at < text.Length && text[_at] == '.')
        {
            _at++;
            int first = _at;
            TakeDigits();
            if (_at == first)
            {
                return Fail<FormulaLiteral>(FormulaFailureReason.BadNumber, _at, Message.DigitAfterPoint);
            }
        }

        if (_at < text.Length && (char.IsAsciiLetter(text[_at]) || text[_at] is '_' or '.'))
        {
            return Fail<FormulaLiteral>(FormulaFailureReason.BadNumber, _at, Message.EndOfNumber);
        }

        int zeros = start;
        while (zeros < wholeEnd - 1 && text[zeros] == '0')
        {
            zeros++;
        }

        if (_at - zeros - (_at > wholeEnd ? 1 : 0) > 28 || !ExactDecimal.TryParseJsonNumber(
            text.AsSpan(zeros, _at - zeros), out decimal value))
        {
            return Fail<FormulaLiteral>(FormulaFailureReason.BadNumber, start, Message.AtMost28Digits);
        }

        return HasRoom(start) ? new(value) : null;
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private bool Enter(int at)
    {
        _depth++;
        return _depth <= IndicatorFormula.MaxDepth
            || Fail(FormulaFailureReason.TooDeep, at, Message.LessNesting, Number(IndicatorFormula.MaxDepth)) is not null;
    }

    private bool Leave()
    {
        _depth--;
        if (IsAt(')', ')'))
        {
            _at++;
            return true;
        }

        return (IsAtComparison()
            ? Fail(FormulaFailureReason.MisplacedComparison, _at, Message.ClosingBeforeComparison)
            : Fail(FormulaFailureReason.ExpectedClosing, _at, Message.Closing)) is not null;
    }

    /// <summary>Counts a node or an operator; returns false if the formula then has too many.</summary>
    private bool HasRoom(int at)
    {
        _nodes++;
        return _nodes <= IndicatorFormula.MaxNodes
            || Fail(FormulaFailureReason.TooManyNodes, at, Message.FewerNodes, Number(IndicatorFormula.MaxNodes)) is not null;
    }

    private bool IsAtComparison() => IsAt('=', '<') || IsAt('>', '>');

    private FormulaComparisonOperator TakeComparison()
    {
        char c = text[_at++];
        bool orEqual = c != '=' && _at < text.Length && text[_at] == '=';
        _at += orEqual ? 1 : 0;
        return (c, orEqual) switch
        {
            ('<', false) => FormulaComparisonOperator.Less,
            ('<', true) => FormulaComparisonOperator.LessOrEqual,
            ('>', false) => FormulaComparisonOperator.Greater,
            ('>', true) => FormulaComparisonOperator.GreaterOrEqual,
            _ => FormulaComparisonOperator.Equal,
        };
    }

    private bool IsAt(char one, char other)
    {
        SkipSpaces();
        return _at < text.Length && (text[_at] == one || text[_at] == other);
    }

    private void SkipSpaces()
    {
        while (_at < text.Length && char.IsWhiteSpace(text[_at]))
        {
            _at++;
        }
    }

    private void TakeDigits()
    {
        while (_at < text.Length && char.IsAsciiDigit(text[_at]))
        {
            _at++;
        }
    }

    private FormulaNode? Fail(FormulaFailureReason reason, int at, Message expected, params ReadOnlySpan<object> arguments) =>
        Fail<FormulaNode>(reason, at, expected, arguments);

    private T? Fail<T>(FormulaFailureReason reason, int at, Message expected, params ReadOnlySpan<object> arguments)
        where T : FormulaNode
    {
        Failure ??= new(reason, at, Messages.Of(expected, arguments));
        return null;
    }
}
