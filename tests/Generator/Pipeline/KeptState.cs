using Microsoft.CodeAnalysis;
using Stevedore.Generator.Incremental.State;
using Stevedore.Generator.Parse;
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

    [Theory]
    [InlineData("private T? _cargo; private Rack<T>? _rack;")]
    [InlineData("private T? _value; private Rack<T>? _rack; private int _number;")]
    [InlineData("private T? _value; private Rack<T>? _rack; public int Count() => 1;")]
    public void A_member_that_leads_nowhere_leaves_what_leads_to_a_generic_class_alone(string members)
    {
        (ProjectState before, ProjectState after) = EditBox(members);

        Assert.Equal(["Cargo.Box`1"], Parsed(before.Types, after.Types));
        Assert.Empty(Parsed(before.Constructions, after.Constructions));
        Assert.Empty(Parsed(before.Nodes, after.Nodes));
    }

    [Theory]
    [InlineData("private Rack<T[]>? _rack;")]
    [InlineData("private T? _value; private Rack<T>? _rack; public Box(int number) { }")]
    [InlineData("private T? _value; private Rack<T>? _rack; private System.IO.Stream? _stream;")]
    [InlineData("private T? _value; private Rack<T>? _rack; public void Serialize(Archive archive) { }")]
    public void A_member_that_leads_on_has_what_leads_to_a_generic_class_parsed_again(string members)
    {
        (ProjectState before, ProjectState after) = EditBox(members);

        Assert.Equal(["Cargo.Box`1", "Cargo.Rack`1"], Parsed(before.Types, after.Types));
        Assert.NotEmpty(Parsed(before.Constructions, after.Constructions));
    }

    /// <summary>Each is a definition and two constructions, whatever leads to them.</summary>
    [Theory]
    [InlineData(5)]
    [InlineData(40)]
    public void Steps_from_generic_classes_that_lead_to_each_other_are_taken_once(int classes)
    {
        IEnumerable<string> sources = Enumerable.Range(0, classes).Select(number => $$"""
            {{Usings}}
            [Serializable] public partial class G{{number}}<T>
            {
                private G{{(number + 1) % classes}}<T>? _next; private T? _value; private G{{(number + 3) % classes}}<T>? _other;
            }
            public class Use{{number}} { object First = new G{{number}}<int>(); object Second = new G{{(number + 7) % classes}}<string>(); }
            """);
        Compilation input = GeneratorRun.Compile("Cargo", [.. sources]);
        IncrementalParser parser = new();
        parser.Parse(input, CancellationToken.None);

        Assert.Equal(2 * classes, parser.State!.Model.Constructions.Count);
        Assert.Equal(3 * classes, ConstructionGraph.Of(input).Taken);
        Assert.All(parser.State.Constructions.Values, static name => Assert.InRange(name.Found.Count, 0, 1));
    }

    private static (ProjectState Before, ProjectState After) EditBox(string members) => Edit(
        "[Serializable] public partial class Rack<T> { private Box<T>? _box; } public class Use { object Make() => new Rack<int>(); }",
        "[Serializable] public partial class Box<T> { private T? _value; private Rack<T>? _rack; }",
        $"[Serializable] public partial class Box<T> {{ {members} }}");

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
        .OrderBy(static key => key.ToString(), StringComparer.Ordinal);
}
