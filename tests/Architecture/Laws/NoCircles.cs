using Stevedore.Architecture.Tests.House;

namespace Stevedore.Architecture.Tests.Laws;

/// <summary>
/// Folders that know each other, directly or through others, are one folder in truth: who changes one has to understand all.
/// </summary>
public sealed class NoCircles
{
    [Fact]
    public void Folders_form_no_circle() => Law.IsKept(Breaches(ProductProject.AllArrows.Select(arrow => (arrow.From, arrow.To))));

    [Fact]
    public void The_table_allows_no_circle() =>
        Law.IsKept(Breaches(RoomTable.OfThisHouse.Rooms.SelectMany(room => room.MayKnow.Select(known => (room.Folder, known)))));

    [Fact]
    public void Two_folders_that_know_each_other_are_a_breach()
    {
        Assert.Empty(Breaches([("A", "B"), ("B", "C"), ("A", "C")]));
        Assert.Equal(["A → B → A"], Breaches([("A", "B"), ("B", "A"), ("C", "A")]));
    }

    [Fact]
    public void A_circle_through_others_is_a_breach() =>
        Assert.Equal(["A → B → C → A", "X → Y → X"], Breaches([("A", "B"), ("B", "C"), ("C", "A"), ("C", "X"), ("X", "Y"), ("Y", "X")]));

    private static IEnumerable<string> Breaches(IEnumerable<(string From, string To)> arrows) =>
        Circles.In(arrows).Select(circle => string.Join(" → ", circle));
}
