using Microsoft.CodeAnalysis;
using Stevedore.Architecture.Tests.House;

namespace Stevedore.Architecture.Tests.Laws;

/// <summary>
/// What users may build on is written in the files <c>PublicAPI.*.txt</c> of its project, so that a review sees every addition.
/// </summary>
public sealed class WrittenApi
{
    [Fact]
    public void Public_types_are_in_the_written_API() =>
        Law.IsKept(ProductProject.Packages.SelectMany(project => Breaches(project.Compilation, WrittenFor(project.File))));

    [Fact]
    public void A_public_type_that_nobody_wrote_down_is_a_breach()
    {
        string source = "namespace House; public class C<T> { public class Inner; internal class Hidden { public class Deep; } } class D;";
        Compilation compilation = Compilations.OfSources(new SourceFile("File.cs", source));
        Assert.Equal(
            ["House.C<T> is not in the written API", "House.C<T>.Inner is not in the written API"],
            Breaches(compilation, ["#nullable enable"]));
        Assert.Empty(Breaches(compilation, ["House.C<T>", "House.C<T>.Inner", "House.C<T>.C() -> void"]));
    }

    private static IEnumerable<string> WrittenFor(ProjectFile project) => SourceTree.PathsOf("PublicAPI.*.txt")
        .Where(path => path.StartsWith(project.Folder + '/', StringComparison.Ordinal))
        .SelectMany(path => File.ReadLines(Repository.FullPathOf(path)));

    private static IEnumerable<string> Breaches(Compilation compilation, IEnumerable<string> written)
    {
        HashSet<string> lines = [.. written];
        return PublicTypes(compilation.Assembly.GlobalNamespace)
            .Select(static type => type.ToDisplayString())
            .Where(name => !lines.Contains(name))
            .Select(static name => $"{name} is not in the written API");
    }

    private static IEnumerable<INamedTypeSymbol> PublicTypes(INamespaceOrTypeSymbol container) => container.GetMembers()
        .OfType<INamespaceOrTypeSymbol>()
        .Where(static member => member is INamespaceSymbol or { DeclaredAccessibility: Accessibility.Public or Accessibility.Protected })
        .SelectMany(static member => member is INamedTypeSymbol type ? PublicTypes(type).Prepend(type) : PublicTypes(member));
}
