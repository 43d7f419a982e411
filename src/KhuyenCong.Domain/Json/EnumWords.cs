using System.Text;

namespace KhuyenCong.Domain;

/// <summary>The words of one enum and their values.</summary>
/// <remarks>Two arrays: a dictionary per enum would have to be compiled for each enum when a program starts.</remarks>
internal sealed class EnumWords
{
    private readonly Type _type;
    private readonly int[] _values;
    private readonly string[] _words;

    internal EnumWords(Type type)
    {
        _type = type;
        string[] names = Enum.GetNames(type);
        int[] values = (int[])Enum.GetValuesAsUnderlyingType(type);

        // A value with two names is one value, known by the first of them.
        int count = 0;
        for (int i = 0; i < values.Length; i++)
        {
            if (Array.IndexOf(values, values[i], 0, count) < 0)
            {
                values[count] = values[i];
                names[count++] = WordOf(names[i]);
            }
        }

        Array.Resize(ref values, count);
        Array.Resize(ref names, count);
        _values = values;
        _words = names;
    }

    /// <summary>Whether several values together are one, which is written as a list.</summary>
    internal bool IsFlags => _type.IsDefined(typeof(FlagsAttribute), inherit: false);

    internal string All => string.Join(", ", _words);

    /// <summary>The words of the single flags, without that of none.</summary>
    internal string AllFlags => string.Join(", ", _words.Where((_, i) => _values[i] != 0));

    internal bool TryParse(string word, out int value)
    {
        int index = Array.IndexOf(_words, word);
        value = index < 0 ? 0 : _values[index];
        return index >= 0;
    }

    internal string Of(int value) => Array.IndexOf(_values, value) is >= 0 and var index ? _words[index] : throw NoValue(value);

    /// <summary>The words of the flags that are set.</summary>
    internal List<string> FlagsOf(int value)
    {
        List<string> set = [];
        int rest = value;
        for (int i = 0; i < _values.Length; i++)
        {
            if (_values[i] != 0 && (value & _values[i]) == _values[i])
            {
                set.Add(_words[i]);
                rest &= ~_values[i];
            }
        }

        return rest == 0 ? set : throw NoValue(value);
    }

    private ArgumentOutOfRangeException NoValue(int value) => new(nameof(value), value, $"Not a {_type.Name}.");

    private static string WordOf(string name)
    {
        StringBuilder word = new();
        foreach (char c in name)
        {
            if (char.IsAsciiLetterUpper(c) && word.Length > 0)
            {
                word.Append('_');
            }

            word.Append(char.ToLowerInvariant(c));
        }

        return word.ToString();
    }
}
