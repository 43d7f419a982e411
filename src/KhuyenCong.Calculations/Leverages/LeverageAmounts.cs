using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// The two bare amounts of a leverage (vốn đối ứng và vốn ngân sách), each set by name, because swapped positional arguments would
/// silently turn 5,5 into 0,2.
/// </summary>
[JsonConverter(typeof(NoJsonConverter<LeverageAmounts>))]
public sealed class LeverageAmounts
{
    /// <summary>The counterpart capital attracted (vốn đối ứng), in đồng: the dividend.</summary>
    public required Vnd Capital { get; init; }

    /// <summary>The state money that attracted it (vốn ngân sách nhà nước), in đồng: the divisor.</summary>
    public required Vnd State { get; init; }

    /// <summary>Returns both amounts, by name.</summary>
    /// <returns>Text such as "capital 9.500.000.000.000 đồng, state 1.737.730.000.000 đồng".</returns>
    public override string ToString() => $"capital {Capital.ToString()}, state {State.ToString()}";
}
