using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>
/// The figures of a file so far: an estimate and the final figure that replaces it are two, and so are two of one status that are known as
/// of different days.
/// </summary>
/// <param name="capacity">How many figures there may be.</param>
internal sealed class KnownObservations(int capacity = 0)
{
    private readonly Dictionary<(ObservationKey Key, ObservationStatus Status), (LocalDate? AsOf, string Place)> _first = new(capacity);

    // Few figures are known as of several days.
    private readonly List<((ObservationKey Key, ObservationStatus Status) Key, LocalDate? AsOf, string Place)> _later = [];

    /// <summary>False when the figure is there already, at a place.</summary>
    internal bool TryAdd(Observation figure, string place, out string known)
    {
        (ObservationKey, ObservationStatus Status) key = (ObservationKey.Of(figure), figure.Status);
        known = place;
        if (_first.TryAdd(key, (figure.AsOf, place)))
        {
            return true;
        }

        foreach ((LocalDate? asOf, string at) in _later.Where(other => other.Key == key).Select(other => (other.AsOf, other.Place)).Prepend(_first[key]))
        {
            if (asOf is null || figure.AsOf is null || asOf == figure.AsOf)
            {
                known = at;
                return false;
            }
        }

        _later.Add((key, figure.AsOf, place));
        return true;
    }
}
