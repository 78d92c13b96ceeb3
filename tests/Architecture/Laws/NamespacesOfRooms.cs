using Stevedore.Architecture.Tests.House;

namespace Stevedore.Architecture.Tests.Laws;

/// <summary>What a room holds is in the room's namespace, so that a name tells where to look.</summary>
public sealed class NamespacesOfRooms
{
    [Fact]
    public void Files_are_in_the_namespace_of_their_room() => Law.IsKept(ProductProject.All
        .SelectMany(project => project.Sources)
        .SelectMany(tree => Breaches(tree, RoomTable.OfThisHouse)));

    [Fact]
    public void Another_namespace_is_a_breach()
    {
        RoomTable table = new([new("Attic", "House.Attic", [])]);
        Assert.Empty(Breaches(new SourceFile("Attic/File.cs", "namespace House.Attic; class C;").Syntax.SyntaxTree, table));
        Assert.Equal(
            ["Attic/File.cs is in namespace House, and Attic is for House.Attic"],
            Breaches(new SourceFile("Attic/File.cs", "namespace House; class C;").Syntax.SyntaxTree, table));
        Assert.Single(Breaches(new SourceFile("Attic/File.cs", "namespace House { class C; }").Syntax.SyntaxTree, table));
        Assert.Single(Breaches(new SourceFile("Attic/File.cs", "class C;").Syntax.SyntaxTree, table));
    }

    private static IEnumerable<string> Breaches(Microsoft.CodeAnalysis.SyntaxTree tree, RoomTable table) =>
        table.RoomOf(tree.FilePath) is { } room
            ? DeclaredNamespaces.In(tree)
                .Where(name => name != room.Namespace)
                .Select(name => $"{tree.FilePath} is in namespace {name}, and {room.Folder} is for {room.Namespace}")
            : [];
}
