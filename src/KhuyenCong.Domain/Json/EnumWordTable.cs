using System.Text;

namespace KhuyenCong.Domain;

/// <summary>The words of one enum and their values, in the order of the values.</summary>
/// <remarks>Two arrays: a dictionary per enum would have to be compiled for each enum when a program starts.</remarks>
internal sealed class EnumWordTable
{
    private readonly Type _type;
    private readonly int[] _values;
    private readonly string[] _words;

    internal EnumWordTable(Type type)
    {
        _type = type;
        string[] names = Enum.GetNames(type);
        int[] values = (int[])Enum.GetValuesAsUnderlyingType(type);

        // If a value has two names, the first one is used.
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

    /// <summary>Whether values can be combined and are therefore written as a list.</summary>
    internal bool IsFlags => _type.IsDefined(typeof(FlagsAttribute), inherit: false);

    internal string All => string.Join(", ", _words);

    /// <summary>The words of the single flags, without the word for none.</summary>
    internal string AllFlags => string.Join(", ", _words.Where((_, i) => _values[i] != 0));

    internal string WordAt(int place) => _words[place];

    internal int ValueAt(int place) => _values[place];

    internal bool TryParse(string word, out int value)
    {
        int place = PlaceOf(word);
        value = place < 0 ? 0 : _values[place];
        return place >= 0;
    }

    /// <summary>Returns the index of a word; negative if it is unknown.</summary>
    internal int PlaceOf(string word) => Array.IndexOf(_words, word);

    /// <summary>Returns the index of a value.</summary>
    internal int PlaceOf(int value) => Array.IndexOf(_values, value) is >= 0 and var place ? place : throw NoValue(value);

    internal string Of(int value) => _words[PlaceOf(value)];

    /// <summary>Returns the words of the flags that are set.</summary>
    internal List<string> FlagsOf(int value) => PlacesOf(value).ConvertAll(WordAt);

    /// <summary>Returns the indices of the flags that are set.</summary>
    internal List<int> PlacesOf(int value)
    {
        List<int> set = [];
        int rest = value;
        for (int i = 0; i < _values.Length; i++)
        {
            if (_values[i] != 0 && (value & _values[i]) == _values[i])
            {
                set.Add(i);
                rest &= ~_values[i];
            }
        }

        return rest == 0 ? set : throw NoValue(value);
    }

    private ArgumentOutOfRangeException NoValue(int value) => new(nameof(value), value, $"Not a defined {_type.Name}.");

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
