using Microsoft.CodeAnalysis;
using Stevedore.Generator.Incremental.State;
using Stevedore.Generator.Tests.Harness;

namespace Stevedore.Generator.Tests.Pipeline;

/// <summary>How much is parsed again after an edit. What is not parsed again is the same object as before.</summary>
public sealed class KeptState
{
    private const string Usings = "using System; using System.Collections.Generic; using Stevedore; namespace Cargo;\n";

    private const string Heirs = """
        [Serializable] public partial class CShip : CBase { private int _crew; }
        [Serializable] public partial class CTug : CShip { private int _power; }
        """;

    [Fact]
    public void A_field_of_a_base_leaves_the_derived_classes_alone()
    {
        (ProjectState before, ProjectState after) = Edit(
            Heirs,
            "[Serializable] public partial class CBase { private int _number; }",
            "[Serializable] public partial class CBase { private long _total; }");

        Assert.Equal(["Cargo.CBase"], Parsed(before.Types, after.Types));
    }

    [Theory]
    [InlineData("private System.IO.Stream? _stream;")]
    [InlineData("public required int Number;")]
    [InlineData("[NonSerialized] private int _number;")]
    [InlineData("public virtual void Serialize(Archive archive) { }")]
    [InlineData("protected int List;")]
    public void What_derived_classes_see_of_a_base_has_them_parsed_again(string member)
    {
        (ProjectState before, ProjectState after) = Edit(
            Heirs,
            "[Serializable] public partial class CBase { private int _number; }",
            $"[Serializable] public partial class CBase {{ {member} }}");

        Assert.Equal(["Cargo.CBase", "Cargo.CShip", "Cargo.CTug"], Parsed(before.Types, after.Types));
    }

    [Fact]
    public void The_name_of_a_class_leaves_roots_alone_that_do_not_lead_to_it()
    {
        const string Roots = """
            public class Store { public List<CPort> Ports = []; byte[] Save(Store other) => Archive.Serialize(other.Ports); }
            public class Shop { public CCrate[] Crates = []; byte[] Save() => Archive.Serialize(Crates); }
            [Serializable] public partial class CPort;
            """;
        (ProjectState before, ProjectState after) = Edit(
            Roots,
            "[Serializable] public partial class CCrate;",
            "[Serializable] public partial class CCrates;");

        Assert.Equal(2, before.Roots.Count);
        Assert.Single(Parsed(before.Roots, after.Roots));
    }

    /// <summary>A use of a generic type depends on the type, whatever that depends on itself: no list of it is kept for each use.</summary>
    [Fact]
    public void What_is_kept_for_the_uses_of_a_generic_type_does_not_grow_with_what_it_leads_to()
    {
        Assert.Equal(KeptForUses(chain: 2), KeptForUses(chain: 60));
    }

    private static int KeptForUses(int chain)
    {
        IEnumerable<string> links = Enumerable.Range(0, chain)
            .Select(number => $"[Serializable] public partial class Link{number}<T> {{ private Link{number + 1}<T>? _next; }}");
        IEnumerable<string> uses = Enumerable.Range(0, 20)
            .Select(number => $"public class Use{number} {{ private Link0<Use{number}[]>? _link; }}");
        string last = $"[Serializable] public partial class Link{chain}<T>;";
        IncrementalParser parser = new();
        parser.Parse(GeneratorRun.Compile("Cargo", Usings + string.Join("\n", [.. links, last, .. uses])), CancellationToken.None);
        return parser.State!.Constructions.Values.Where(state => state.Dependencies.Contains(Dependency.Signature("Link0")))
            .Sum(state => state.Dependencies.Count);
    }

    private static (ProjectState Before, ProjectState After) Edit(string source, string before, string after)
    {
        IncrementalParser parser = new();
        Compilation input = GeneratorRun.Compile("Cargo", Usings + source, Usings + before);
        parser.Parse(input, CancellationToken.None);
        ProjectState first = parser.State!;
        SyntaxTree edited = GeneratorRun.Parse(Usings + after, "Source1.cs");
        parser.Parse(input.ReplaceSyntaxTree(input.SyntaxTrees.ElementAt(1), edited), CancellationToken.None);
        return (first, parser.State!);
    }

    private static IEnumerable<TKey> Parsed<TKey, TState>(Dictionary<TKey, TState> before, Dictionary<TKey, TState> after)
        where TKey : notnull
        where TState : class => after
        .Where(item => !before.TryGetValue(item.Key, out TState? then) || !ReferenceEquals(then, item.Value))
        .Select(item => item.Key)
        .Order();
}
