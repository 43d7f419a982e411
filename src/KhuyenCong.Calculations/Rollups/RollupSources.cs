using System.Collections.Immutable;
using System.Globalization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// The documents from which the figures of each cell come. Many cells share a few sets of documents, so each cell stores only the index of
/// its set.
/// </summary>
internal sealed class RollupSources
{
    private readonly Dictionary<LegalDocument, int> _ids = [];
    private readonly List<LegalDocument> _documents = [];
    private readonly List<ImmutableArray<int>> _sets = [[]];
    private readonly Dictionary<string, int> _setIds = new(StringComparer.Ordinal) { [string.Empty] = 0 };
    private readonly Dictionary<(int One, int Other), int> _unions = [];
    private readonly int[] _setOfCell;

    internal RollupSources(int cells) => _setOfCell = new int[cells];

    /// <summary>Returns the documents of a cell, in the order of their indices.</summary>
    internal IEnumerable<LegalDocument> Of(int cell) => _sets[_setOfCell[cell]].Select(id => _documents[id]);

    /// <summary>Returns the index of the set that contains only one document.</summary>
    internal int SetOf(LegalDocument document)
    {
        if (!_ids.TryGetValue(document, out int id))
        {
            _ids.Add(document, id = _documents.Count);
            _documents.Add(document);
        }

        return Intern([id]);
    }

    internal void Add(int cell, int set) => _setOfCell[cell] = Union(_setOfCell[cell], set);

    /// <summary>Adds the documents of the cells of another roll-up.</summary>
    internal void Add(RollupSources other)
    {
        int[] own = [.. other._sets.Select(set => set.Select(id => SetOf(other._documents[id])).Aggregate(0, Union))];
        for (int cell = 0; cell < _setOfCell.Length; cell++)
        {
            Add(cell, own[other._setOfCell[cell]]);
        }
    }

    private int Union(int one, int other)
    {
        if (one == other || other == 0)
        {
            return one;
        }

        if (!_unions.TryGetValue((one, other), out int union))
        {
            union = Intern([.. _sets[one].Union(_sets[other]).Order()]);
            _unions.Add((one, other), union);
        }

        return union;
    }

    private int Intern(ImmutableArray<int> set)
    {
        string key = string.Join(',', set.Select(id => id.ToString(CultureInfo.InvariantCulture)));
        if (!_setIds.TryGetValue(key, out int id))
        {
            _setIds.Add(key, id = _sets.Count);
            _sets.Add(set);
        }

        return id;
    }
}
