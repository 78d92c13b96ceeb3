using Microsoft.CodeAnalysis;
using Stevedore.Generator.Tests.Harness;

namespace Stevedore.Generator.Tests.Pipeline;

/// <summary>An edit of one file that changes what is generated for another.</summary>
internal static class FarEdit
{
    private const string Usings =
        "using System; using System.Collections.Generic; using System.Runtime.Serialization; using Stevedore; namespace Cargo;\n";

    /// <summary>
    /// Fails unless a driver that saw the edit generates what a new one does, and unless that is something else than before.
    /// </summary>
    /// <param name="what">What is edited.</param>
    /// <param name="source">The file that is not edited.</param>
    /// <param name="before">The edited file as it was.</param>
    /// <param name="after">The edited file as it is.</param>
    public static void AssertChanges(string what, string source, string before, string after)
    {
        Compilation input = GeneratorRun.Compile("Cargo", $"{Usings} {source}", Usings + before, $"{Usings} public class Other;");
        SyntaxTree edited = GeneratorRun.Parse(Usings + after, "Source1.cs");
        GeneratorRun first = GeneratorRun.Over(input);

        GeneratorRun kept = first.Again(_ => input.ReplaceSyntaxTree(input.SyntaxTrees.ElementAt(1), edited));
        GeneratorRun fresh = GeneratorRun.Over(kept.Input);

        Assert.True(Subject(first) != Subject(fresh), $"The edit of {what} changes nothing.");
        Assert.Equal(Subject(fresh), Subject(kept));
        Assert.Equal(fresh.Files, kept.Files);
    }

    // What belongs to the edited file changes anyway.
    private static string Subject(GeneratorRun run) => string.Join("\n", run.Files.SelectMany(SubjectsIn));

    private static IEnumerable<string> SubjectsIn(KeyValuePair<string, string> file)
    {
        if (file.Key is "Cargo.A.g.cs" || file.Key.EndsWith("ArchiveRoots.g.cs", StringComparison.Ordinal))
            return [file.Value];
        return file.Key.EndsWith("ArchiveClasses.g.cs", StringComparison.Ordinal) ? Constructions(file.Value) : [];
    }

    private static IEnumerable<string> Constructions(string registry) =>
        registry.Split(';').Where(static statement => statement.Count(static character => character == '<') > 1);
}
