using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Stevedore.Architecture.Tests.House;

namespace Stevedore.Architecture.Tests.Laws;

/// <summary>
/// Who types <c>archive.</c> can look through what is offered: <c>Archive</c> has what bodies written by hand need, and what only generated
/// code calls is elsewhere. Who types <c>Archive.</c> can do so, too: there are the calls for whole values, which are offered there only
/// (docs/decisions/115).
/// </summary>
public sealed class SizeOfArchive
{
    private const int Most = 110;
    private const int MostMembers = 100;
    private const int MostOfType = 20;
    private const int MostFormsOfOne = 10;

    private const string ExtendedHere = "using Stevedore; static class Mine { public static void Scribble(this Archive archive) { } } ";

    private static CSharpCompilation Runtime =>
        ProductProject.All.Single(static project => project.File.AssemblyName == "Stevedore").Compilation;

    [Fact]
    public void The_class_has_no_more_members_than_one_can_look_through()
    {
        int members = Runtime.GetTypeByMetadataName("Stevedore.Archive")!.GetMembers().Count(static member =>
            member is { DeclaredAccessibility: Accessibility.Public, IsStatic: false }
            && member is not IMethodSymbol { AssociatedSymbol: not null });

        Assert.InRange(members, 60, MostMembers);
    }

    [Fact]
    public void The_type_offers_no_more_names_than_one_can_look_through()
    {
        ILookup<string, ISymbol> offered = Runtime.GetTypeByMetadataName("Stevedore.Archive")!.GetMembers()
            .Where(static member => member is { DeclaredAccessibility: Accessibility.Public, IsStatic: true })
            .ToLookup(static member => member.Name);

        Assert.InRange(offered.Count, 5, MostOfType);
        Assert.All(offered, static forms => Assert.InRange(forms.Count(), 1, MostFormsOfOne));
    }

    [Fact]
    public void No_more_names_are_offered_than_one_can_look_through()
    {
        string[] offered = [.. Offered("using Stevedore;")];

        foreach (string needed in new[] { "Write", "ReadInt32", "ReadObject", "ReadGuid", "ReadDateTime", "ReadDecimal" })
            Assert.Contains(needed, offered);
        Assert.DoesNotContain("WriteScalars", offered);
        Assert.DoesNotContain("ReadRect", offered);
        Assert.InRange(offered.Length, 60, Most);
    }

    [Fact]
    public void Methods_are_offered_where_their_namespace_is_imported()
    {
        Assert.Contains("Scribble", Offered(ExtendedHere));
        Assert.Contains("ReadRect", Offered("using Stevedore; using Stevedore.Mfc;"));
    }

    /// <summary>The names behind <c>archive.</c> in a file that begins so.</summary>
    private static IEnumerable<string> Offered(string beginning)
    {
        const string Place = "archive.";
        string source = $"{beginning} class Program {{ void Look(Archive archive) => {Place}ToString(); }}";
        CSharpCompilation program = Compilations.OfProgram(source, Runtime);
        SyntaxTree file = program.SyntaxTrees.Single(static tree => tree.FilePath == "Program.cs");
        INamedTypeSymbol archive = program.GetTypeByMetadataName("Stevedore.Archive")!;
        int place = source.LastIndexOf(Place, StringComparison.Ordinal) + Place.Length;
        return program.GetSemanticModel(file)
            .LookupSymbols(place, archive, includeReducedExtensionMethods: true)
            .Where(static symbol => !symbol.IsStatic)
            .Select(static symbol => symbol.Name)
            .Distinct();
    }
}
