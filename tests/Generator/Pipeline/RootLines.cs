using Microsoft.CodeAnalysis;
using Stevedore.Generator.Tests.Harness;

namespace Stevedore.Generator.Tests.Pipeline;

/// <summary>Edits around <c>[assembly: ArchiveRoot(…)]</c>, as a driver that keeps what it knows sees them.</summary>
public sealed class RootLines
{
    private const string Roots = "Stevedore.Registries.Cargo.ArchiveRoots.g.cs";

    private static string Lines(params string[] types) => "using System.Collections.Generic; using Stevedore; "
        + string.Concat(types.Select(static type => $"[assembly: ArchiveRoot(typeof({type}))]\n"));

    [Fact]
    public void A_line_that_comes_goes_or_changes_is_followed()
    {
        Compilation input = GeneratorRun.Compile("Cargo", Lines("List<int>"), "namespace Cargo; public class Other;");
        GeneratorRun first = GeneratorRun.Over(input);
        GeneratorRun more = Edited(first, Lines("List<int>", "List<long?>"));
        GeneratorRun none = Edited(more, Lines());

        Assert.Contains("List<int>", first.Files[Roots], StringComparison.Ordinal);
        Assert.Contains("List<long?>", more.Files[Roots], StringComparison.Ordinal);
        Assert.False(none.Files.ContainsKey(Roots));
        Assert.Equal(GeneratorRun.Over(more.Input).Files, more.Files);
    }

    [Fact]
    public void An_edit_of_the_named_type_elsewhere_changes_what_is_generated()
    {
        const string Before = "using System; namespace Cargo; [Serializable] public partial struct Depth { public int X; }";
        Compilation input = GeneratorRun.Compile("Cargo", Before, Lines("List<Cargo.Depth>"));
        GeneratorRun first = GeneratorRun.Over(input);
        SyntaxTree edited = GeneratorRun.Parse(Before.Replace("struct", "class", StringComparison.Ordinal), "Source0.cs");

        GeneratorRun kept = first.Again(_ => input.ReplaceSyntaxTree(input.SyntaxTrees.First(), edited));

        Assert.NotEqual(first.Files[Roots], kept.Files[Roots]);
        Assert.Equal(GeneratorRun.Over(kept.Input).Files, kept.Files);
    }

    [Fact]
    public void Many_lines_are_all_read()
    {
        string[] elements = ["byte", "short", "ushort", "int", "uint", "long", "ulong", "float", "double", "char"];
        string[] types = [.. elements.SelectMany(static element => new[] { $"List<{element}>", $"Queue<{element}>", $"{element}[]" })];

        GeneratorRun run = GeneratorRun.Over(GeneratorRun.Compile("Cargo", Lines(types))).ShouldCompile();

        Assert.Equal(types.Length, run.Files[Roots].Split('\n').Count(line => line.Contains("sealed class", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_is_null_in_the_named_type_is_kept()
    {
        GeneratorRun run = GeneratorRun.Over(GeneratorRun.Compile("Cargo", Lines("Dictionary<string, string?>"))).ShouldCompile();

        Assert.Contains("Dictionary<string, string?>", run.Files[Roots], StringComparison.Ordinal);
    }

    private static GeneratorRun Edited(GeneratorRun run, string lines) => run.Again(
        input => input.ReplaceSyntaxTree(input.SyntaxTrees.First(), GeneratorRun.Parse(lines, "Source0.cs")));
}
