using NodaTime;

namespace KhuyenCong.Domain;

/// <summary>
/// The figures read from a file so far. An estimate and the final figure that replaces it are distinct. Figures with the same status are
/// distinct if they have different as-of days.
/// </summary>
/// <param name="capacity">The expected number of figures.</param>
internal sealed class KnownObservations(int capacity = 0)
{
    private readonly Dictionary<(ObservationKey Key, ObservationStatus Status), (LocalDate? AsOf, string Place)> _first = new(capacity);

    // Few figures have more than one as-of day.
    private readonly List<((ObservationKey Key, ObservationStatus Status) Key, LocalDate? AsOf, string Place)> _later = [];

    /// <summary>Adds a figure. Returns false, with the place of the earlier one, if it was already added.</summary>
    internal bool TryAdd(Observation figure, string place, out string known)
    {
        (ObservationKey, ObservationStatus Status) key = (ObservationKey.Of(figure), figure.Status);
        known = place;
        if (_first.TryAdd(key, (figure.AsOf, place)))
        {
            return true;
        }

        foreach ((LocalDate? asOf, string at) in
            _later.Where(other => other.Key == key).Select(other => (other.AsOf, other.Place)).Prepend(_first[key]))
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
