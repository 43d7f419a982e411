using System.Diagnostics.CodeAnalysis;

namespace KhuyenCong.Domain;

/// <summary>Collects the letters of a name and the beginnings of its words into a key.</summary>
[SuppressMessage(
    "Performance",
    "CA1815:Override equals and operator equals on value types",
    Justification = "A ref struct is not compared.")]
internal ref struct NameKeyBuilder(Span<NameLetter> letters)
{
    private readonly Span<NameLetter> _letters = letters;
    private ulong _starts;
    private bool _isApart = true;

    internal int Count { get; private set; }

    /// <summary>Ends a word, so that the next letter begins one.</summary>
    internal void EndWord() => _isApart = true;

    /// <summary>Adds a letter. Returns false if there is no room for it.</summary>
    internal bool TryAdd(NameLetter letter)
    {
        if (Count == _letters.Length)
        {
            return false;
        }

        _starts |= _isApart && Count > 0 ? 1UL << Count : 0;
        _isApart = false;
        _letters[Count++] = letter;
        return true;
    }

    /// <summary>Puts a mark on the last letter. Returns false if there is no letter, or if it already has a mark of this kind.</summary>
    internal readonly bool TryMark(char sign, bool isTone)
    {
        if (_isApart)
        {
            return false;
        }

        ref NameLetter last = ref _letters[Count - 1];
        bool isFree = (isTone ? last.Tone : last.Shape) == NameLetter.None;
        last = isTone ? last with { Tone = sign } : last with { Shape = sign };
        return isFree;
    }

    internal readonly NameKey Build()
    {
        PlaceTones();
        return Build(stackalloc char[3 * NameKey.MaxLetters], stackalloc char[NameKey.MaxLetters]);
    }

    // A separate method, because a method with both a loop and stackalloc is compiled with full optimization at its first call, and that
    // compilation takes five times as long.
    private readonly NameKey Build(Span<char> marked, Span<char> plain)
    {
        int length = 0;
        for (int i = 0; i < Count; i++)
        {
            NameLetter letter = _letters[i];
            plain[i] = letter.Letter;
            marked[length++] = letter.Letter;
            length = Append(marked, length, letter.Shape);
            length = Append(marked, length, letter.Tone);
        }

        string letterText = new(plain[..Count]);
        return new(length == Count ? letterText : new string(marked[..length]), letterText, _starts);
    }

    private static int Append(Span<char> marked, int length, char sign)
    {
        if (sign == NameLetter.None)
        {
            return length;
        }

        marked[length] = sign;
        return length + 1;
    }

    /// <summary>
    /// Moves the tone of oa, oe and uy, which can be written on either letter, to the second letter. With a vowel after them, they are
    /// other syllables ("PhúYên", "ngoài").
    /// </summary>
    private readonly void PlaceTones()
    {
        for (int i = 1; i < Count; i++)
        {
            NameLetter first = _letters[i - 1];
            NameLetter second = _letters[i];
            bool isOneWord = ((_starts >> i) & 1) == 0;
            bool isLastVowel = i + 1 == Count
                || ((_starts >> (i + 1)) & 1) == 1
                || _letters[i + 1].Letter is not ('a' or 'e' or 'i' or 'o' or 'u' or 'y');
            if (isOneWord && isLastVowel && (first.Letter, second.Letter) is ('o', 'a') or ('o', 'e') or ('u', 'y')
                && first.Shape == NameLetter.None && first.Tone != NameLetter.None && second.IsPlain)
            {
                _letters[i - 1] = first with { Tone = NameLetter.None };
                _letters[i] = second with { Tone = first.Tone };
            }
        }
    }
}
