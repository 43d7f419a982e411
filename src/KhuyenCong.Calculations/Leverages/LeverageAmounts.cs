using System.Text.Json.Serialization;
using KhuyenCong.Domain;

namespace KhuyenCong.Calculations;

/// <summary>
/// Two bare amounts to divide (vốn đối ứng và vốn ngân sách), each given by its name: swapped, 5,5 would come out as 0,2 and look as good.
/// </summary>
[JsonConverter(typeof(NoJsonConverter<LeverageAmounts>))]
public sealed class LeverageAmounts
{
    /// <summary>The counterpart capital drawn (vốn đối ứng), in đồng; what is divided.</summary>
    public required Vnd Capital { get; init; }

    /// <summary>The state money that drew it (vốn ngân sách nhà nước), in đồng; what it is divided by.</summary>
    public required Vnd State { get; init; }

    /// <summary>Both amounts, by name.</summary>
    /// <returns>As in "capital 9.500.000.000.000 đồng, state 1.737.730.000.000 đồng".</returns>
    public override string ToString() => $"capital {Capital.ToString()}, state {State.ToString()}";
}
