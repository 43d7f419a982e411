namespace KhuyenCong.Conventions.Tests;

/// <summary>A misplaced type is found, and the sentence says where it belongs.</summary>
public class HouseTest
{
    private const string Range = "public class Range { public static int Width(Amount amount) => amount.Count; }";
    private const string Amount = "public class Amount { public int Count; }";
    private const string Change = "public class Change { int M() => Range.Width(null); }";

    private static readonly House Floors = new([["Numbers"], ["Quantities"], ["Programs", "Support"]], []);

    [Fact]
    public void Types_in_their_rooms_are_not_a_fault() => Assert.Empty(Floors.FaultsOf(
        CompiledHouse.Edges(("Quantities/Range.cs", Range), ("Numbers/Amount.cs", Amount), ("Programs/Change.cs", Change))));

    [Fact]
    public void A_type_below_what_it_names_fails_with_where_it_belongs() => Assert.Equal(
        [
            "Range.Width (Numbers) names Amount (Quantities), which is on a floor above: "
                + "Range.Width belongs in Quantities or higher, or Amount in Numbers or lower",
            "Range.Width (Numbers) names Amount.Count (Quantities), which is on a floor above: "
                + "Range.Width belongs in Quantities or higher, or Amount.Count in Numbers or lower",
        ],
        Floors.FaultsOf(CompiledHouse.Edges(("Numbers/Range.cs", Range), ("Quantities/Amount.cs", Amount))));

    [Fact]
    public void A_type_that_names_one_of_a_room_on_its_floor_fails() => Assert.Equal(
        [
            "Change.M (Support) names Range.Width (Programs), which is beside it: "
                + "Change.M belongs in Programs or on a floor above, or Range.Width in Support or on a floor below",
        ],
        Floors.FaultsOf(CompiledHouse.Edges(("Programs/Range.cs", Range), ("Numbers/Amount.cs", Amount), ("Support/Change.cs", Change))));

    [Fact]
    public void A_type_in_no_room_of_the_house_fails() => Assert.Equal(
        "Reports is on no floor of the house. (Parameter 'room')",
        Assert.Throws<ArgumentException>(() => Floors.FaultsOf(
            CompiledHouse.Edges(("Reports/Range.cs", Range), ("Numbers/Amount.cs", Amount)))).Message);

    [Fact]
    public void A_permission_covers_one_type_and_one_room_and_shows_when_it_is_no_longer_needed()
    {
        RoomEdge upward = new("Range.Width", "Numbers", "Amount", "Quantities");
        RoomEdge beside = new("Change.M", "Support", "Target", "Programs");
        House house = new(Floors.Floors, [new("Range", "Quantities", "a reason"), new("Support", "Programs", "a reason")]);

        Assert.Empty(house.FaultsOf([upward, beside]));
        Assert.Empty(house.Unneeded([upward, beside]));
        Assert.Single(house.FaultsOf([upward with { From = "Ranges.Width" }]));
        Assert.Single(house.FaultsOf([upward with { ToRoom = "Programs" }]));
        Assert.Single(house.FaultsOf([beside with { FromRoom = "Programs", ToRoom = "Support" }]));
        Assert.Equal(["Support"], house.Unneeded([upward]).Select(permission => permission.From));
        Assert.Equal(["Range"], house.Unneeded([upward with { FromRoom = "Programs" }, beside]).Select(permission => permission.From));
    }
}
