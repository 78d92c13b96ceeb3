using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Stevedore.Architecture.Tests.House;

namespace Stevedore.Architecture.Tests.Laws;

/// <summary>
/// Every member that users see says what it does. The compiler finds those that do not, whatever a project tells it to leave out.
/// </summary>
public sealed class Documentation
{
    private const string WithoutDocumentation = "CS1591";

    /// <summary>What the generator of the logging library adds to a project's own build.</summary>
    private const string PartOfAnotherGenerator = "CS8795";

    [Fact]
    public void Public_members_are_documented() =>
        Law.IsKept(ProductProject.Packages.SelectMany(project => Breaches(project.Diagnostics)));

    [Fact]
    public void A_public_member_without_documentation_is_a_breach()
    {
        Assert.Empty(BreachesIn("/// <summary>Says it.</summary>\npublic class C { internal int I; }"));
        Assert.Contains("'C.I'", BreachesIn("/// <summary>Says it.</summary>\npublic class C { public int I; }").Single());
    }

    /// <summary>What does not compile here hides arrows from the other laws.</summary>
    [Fact]
    public void Every_project_is_understood() => Law.IsKept(ProductProject.All
        .SelectMany(project => project.Diagnostics)
        .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id != PartOfAnotherGenerator)
        .Select(diagnostic => diagnostic.ToString()));

    private static IEnumerable<string> BreachesIn(string source) => Breaches(Compilations
        .OfSources(new SourceFile("File.cs", source))
        .GetDiagnostics(TestContext.Current.CancellationToken));

    private static IEnumerable<string> Breaches(ImmutableArray<Diagnostic> diagnostics) => diagnostics
        .Where(diagnostic => diagnostic.Id == WithoutDocumentation)
        .Select(diagnostic => diagnostic.ToString());
}
