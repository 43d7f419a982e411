using System.Collections.Immutable;

namespace KhuyenCong.Domain;

/// <summary>Parses a formula by recursive descent, with a few stack frames per level of nesting; stops at the first failure.</summary>
internal sealed partial class FormulaParser(string text)
{
    private readonly Dictionary<string, int> _ordinals = new(StringComparer.Ordinal);
    private int _at;
    private int _nodes;
    private int _depth;

    internal FormulaFailure? Failure { get; private set; }

    internal IndicatorFormula? Parse()
    {
        FormulaNode? root = ReadComparison();
        if (root is not null && _at < text.Length)
        {
            root = IsAtComparison()
                ? Fail(FormulaFailureReason.MisplacedComparison, _at, Message.EndOfFormula)
                : Fail(FormulaFailureReason.ExpectedOperator, _at, Message.Operator);
        }

        return root is null ? null : new(root, [.. _ordinals.OrderBy(pair => pair.Value).Select(pair => pair.Key)]);
    }

    /// <summary>Reads a sum and, if a comparison operator follows, the sum on the other side.</summary>
    private FormulaNode? ReadComparison()
    {
        FormulaNode? left = ReadSum();
        if (left is null || !IsAtComparison())
        {
            return left;
        }

        int operatorAt = _at;
        FormulaComparisonOperator comparison = TakeComparison();
        FormulaNode? right = ReadSum();
        return right is null || !HasRoom(operatorAt) ? null : new FormulaComparison(left, comparison, right);
    }

    private FormulaNode? ReadSum() => ReadChain(isProduct: false);

    private FormulaNode? ReadChain(bool isProduct)
    {
        (char plain, char inverse) = isProduct ? ('*', '/') : ('+', '-');
        FormulaNode? first = isProduct ? ReadSigned() : ReadChain(isProduct: true);
        if (first is null || !IsAt(plain, inverse))
        {
            return first;
        }

        ImmutableArray<FormulaNode>.Builder parts = ImmutableArray.CreateBuilder<FormulaNode>();
        ImmutableArray<bool>.Builder isInverse = ImmutableArray.CreateBuilder<bool>();
        parts.Add(first);
        isInverse.Add(false);
        while (IsAt(plain, inverse))
        {
            int operatorAt = _at;
            isInverse.Add(text[_at++] == inverse);
            FormulaNode? next = isProduct ? ReadSigned() : ReadChain(isProduct: true);
            if (next is null || !HasRoom(operatorAt))
            {
                return null;
            }

            parts.Add(next);
        }

        return new FormulaChain(isProduct, parts.DrainToImmutable(), isInverse.DrainToImmutable());
    }

    private FormulaNode? ReadSigned()
    {
        SkipSpaces();
        int start = _at;
        if (!IsAt('-', '-'))
        {
            return ReadOperand();
        }

        if (!Enter(start))
        {
            return null;
        }

        _at++;
        FormulaNode? operand = ReadSigned();
        _depth--;
        return operand is null || !HasRoom(start) ? null : new FormulaNegation(operand);
    }

    private FormulaNode? ReadOperand()
    {
        SkipSpaces();
        char c = _at < text.Length ? text[_at] : '\0';
        return c switch
        {
            '(' => ReadGroup(),
            _ when char.IsAsciiDigit(c) => ReadNumber(),
            _ when char.IsAsciiLetterLower(c) => ReadName(),
            _ => Fail(FormulaFailureReason.ExpectedOperand, _at, Message.Operand),
        };
    }

    private FormulaNode? ReadGroup()
    {
        if (!Enter(_at))
        {
            return null;
        }

        _at++;
        FormulaNode? inner = ReadSum();
        if (inner is null || !Leave())
        {
            return null;
        }

        return inner;
    }

    private FormulaNode? ReadName()
    {
        int start = _at;
        do
        {
            _at += text[_at] == '.' ? 1 : 0;
            int part = _at;
            while (_at < text.Length && (char.IsAsciiLetterLower(text[_at]) || char.IsAsciiDigit(text[_at]) || text[_at] == '_'))
            {
                _at++;
            }

            if (_at == part)
            {
                return Fail(FormulaFailureReason.BadIdentifier, _at, Message.IdentifierPart);
            }
        }
        while (_at < text.Length && text[_at] == '.');

        string name = text[start.._at];
        bool isFunction = FormulaFunctions.TryFind(name, out FormulaFunction function);
        bool hasArguments = IsAt('(', '(');
        if (isFunction)
        {
            return hasArguments
                ? ReadCall(function, start)
                : Fail(FormulaFailureReason.ExpectedArguments, _at, Message.Arguments, name);
        }

        if (hasArguments)
        {
            return Fail(FormulaFailureReason.UnknownFunction, start, Message.Function, FormulaFunctions.Names);
        }

        if (!HasRoom(start))
        {
            return null;
        }

        if (!_ordinals.TryGetValue(name, out int ordinal))
        {
            ordinal = _ordinals.Count;
            _ordinals.Add(name, ordinal);
        }

        return new FormulaIdentifier(name, ordinal);
    }

    private FormulaCall? ReadCall(FormulaFunction function, int start)
    {
        if (!Enter(_at) || !HasRoom(start))
        {
            return null;
        }

        ImmutableArray<FormulaNode>.Builder arguments = ImmutableArray.CreateBuilder<FormulaNode>();
        do
        {
            _at++;
            SkipSpaces();
            int argumentAt = _at;
            FormulaNode? argument = function == FormulaFunction.Count ? ReadComparison() : ReadSum();
            if (argument is null)
            {
                return null;
            }

            if (function == FormulaFunction.Count && argument is not FormulaComparison)
            {
                return Fail<FormulaCall>(FormulaFailureReason.ExpectedComparison, argumentAt, Message.ComparisonInCount);
            }

            arguments.Add(argument);
        }
        while (IsAt(',', ','));

        if (!Leave())
        {
            return null;
        }

        return FormulaFunctions.ArityOf(function) is { } arity && arity != arguments.Count
            ? Fail<FormulaCall>(
                FormulaFailureReason.WrongArgumentCount,
                start,
                arity == 1 ? Message.OneArgument : Message.ArgumentCount,
                Number(arity),
                FormulaFunctions.NameOf(function))
            : new(function, arguments.DrainToImmutable());
    }
}
