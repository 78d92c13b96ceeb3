using Microsoft.CodeAnalysis;
using Stevedore.Generator.Model;
using Stevedore.Generator.Parse;
using Stevedore.Generator.Tests.Harness;

namespace Stevedore.Generator.Tests.Parsing;

public sealed class Constructions
{
    private const string Long = "ThisArgumentHasANameThatLeavesNoRoomForThoseOfTheClassAround";

    [Theory]
    [InlineData("private Box<System.IO.Stream>? _box;", "STV0002")]
    [InlineData("private System.Collections.Generic.List<Box<System.IO.Stream>> _boxes = [];", "STV0002")]
    [InlineData("private Crate<System.IO.Stream>? _crate;", "STV0002")]
    [InlineData("private Derived<nint>? _derived;", "STV0002")]
    [InlineData("private Pair<int, System.IO.Stream> _pair;", "STV0002")]
    [InlineData("private Box<Hidden>? _box; [Serializable] private partial class Hidden;", "STV0002")]
    [InlineData("[Embedded] private Shelf<int> _shelf = null!;", "STV0002")]
    [InlineData($"private Box<{Long}>? _box;", "STV0005")]
    [InlineData("private Box<Straße>? _box;", "STV0005")]
    public void A_member_whose_construction_cannot_be_archived_is_a_problem_of_that_member(string member, string id)
    {
        Problem problem = Assert.Single(ProblemsOf($"[Serializable] public partial class Subject {{ {member} }}"));

        Assert.Equal(id, problem.Id);
        Assert.Contains(problem.Member!, member, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("private Tag<System.IO.Stream>? _tag;")]
    [InlineData("private Box<Box<int[]>>? _box; private Pair<int, Box<string?>> _pair;")]
    [InlineData("private Node<int>? _node; private Box<Subject>? _self;")]
    [InlineData("private Shelf<int>? _shelf;")]
    public void A_member_whose_construction_can_be_archived_is_none(string member)
    {
        Assert.Empty(ProblemsOf($"[Serializable] public partial class Subject {{ {member} }}"));
        Run($"[Serializable] public partial class Subject {{ {member} }}").ShouldCompile();
    }

    [Theory]
    [InlineData("public partial class Subject : Box<System.IO.Stream>;", "STV0002")]
    [InlineData($"public partial class Subject : Box<{Long}>;", "STV0005")]
    [InlineData("public partial class Subject<T> { private Subject<System.Collections.Generic.List<T>>? _next; }", "STV0002")]
    [InlineData(
        "public partial class Subject<T> { private Subject<(T, T)>? _left; private Subject<(T, int)[]>? _right; "
            + "private Subject<T?[]>? _other; }",
        "STV0002")]
    [InlineData(
        "public partial class Subject<T> { private Mirror<T[]>? _mirror; "
            + "[Serializable] public partial class Mirror<S> { private Subject<S>? _back; } }",
        "STV0002")]
    [InlineData("public partial struct Subject<T> { private Box<Subject<T[]>>? _next; }", "STV0002")]
    [InlineData("public partial class Subject<T> { private System.IO.Stream? _stream; }", "STV0002")]
    [InlineData("public partial class Subject<T> { [Embedded] private T? _value; }", "STV0002")]
    [InlineData("public partial class Subject<T> { public required T Value { get; set; } private Subject() { } }", "STV0002")]
    [InlineData("public partial class Subject<T> { [Embedded] private Subject<int>? _inner; }", "STV0011")]
    public void A_definition_or_base_that_cannot_be_archived_has_a_problem(string type, string id)
    {
        Assert.All(ProblemsOf("[Serializable] " + type), problem => Assert.Equal(id, problem.Id));
        Assert.NotEmpty(ProblemsOf("[Serializable] " + type));
        Assert.DoesNotContain(Run("[Serializable] " + type).Files.Keys, name => name.StartsWith("Cargo.Subject", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Archive.Serialize(new Box<System.IO.Stream>());", "STV0002")]
    [InlineData("Archive.Deserialize<Box<nint>[]>(new byte[1]);", "STV0002")]
    [InlineData($"Archive.Deserialize<Box<{Long}>>(new byte[1]);", "STV0005")]
    public void A_root_whose_construction_cannot_be_archived_is_a_problem_of_the_call(string statement, string id)
    {
        GeneratorRun run = Run($"public static class Program {{ public static void Main() {{ {statement} }} }}");
        SyntaxTree tree = run.Input.SyntaxTrees.Single();
        SyntaxNode call = tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().Single(RootParser.IsCandidate);

        Problem problem = RootParser.Parse(call, run.Input.GetSemanticModel(tree), TestContext.Current.CancellationToken)!.Problem!;
        Assert.Equal(id, problem.Id);
    }

    [Theory]
    [InlineData("var box = new Box<int>();", "Box<int>")]
    [InlineData("Box<int> box = new();", "Box<int>")]
    [InlineData("object box = new Cargo.Box<int>();", "Box<int>")]
    [InlineData("System.Type box = typeof(Crate<int>);", "Crate<int>", "Box<List<int>>")]
    [InlineData("foreach (var box in new System.Collections.Generic.List<Box<int>>()) { }", "Box<int>")]
    [InlineData("static T Load<T>() => default!; Load<Box<int>>();", "Box<int>")]
    [InlineData("Archive.Serialize(Pack(5)); static Box<T> Pack<T>(T value) => new();", "Box<int>")]
    [InlineData("object slot = new Rack<int>.Slot();", "Slot<int>")]
    [InlineData("var box = new Derived<int>();", "Box<int>", "Derived<int>")]
    [InlineData("var box = new Box<System.IO.Stream>();")]
    [InlineData("var box = typeof(Box<>);")]
    [InlineData("static object Make<T>() => new Box<T>();")]
    [InlineData("var broken = new Broken<int>();")]
    public void Every_construction_that_source_names_is_registered(string statement, params string[] names)
    {
        GeneratorRun run = Run($"public static class Program {{ public static void Main() {{ {statement} }} }}");

        IEnumerable<string> registered = run.Registry.Split('"')
            .Where(static (_, index) => index % 2 == 1)
            .Where(static name => name.Contains('<', StringComparison.Ordinal));
        Assert.Equal(names.Order(StringComparer.Ordinal), registered.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Generic_types_that_differ_in_the_number_of_parameters_have_files_of_their_own()
    {
        GeneratorRun run = Run("[Serializable] public partial class Box; [Serializable] public partial class Box<A, B>;").ShouldCompile();

        Assert.Contains("Cargo.Box.g.cs", run.Files.Keys);
        Assert.Contains("Cargo.Box{T}.g.cs", run.Files.Keys);
        Assert.Contains("Cargo.Box{A,B}.g.cs", run.Files.Keys);
    }

    [Theory]
    [InlineData(
        "public partial interface IOuter<TIn, TOut> { [Serializable] public partial class Inner<T> where T : struct { private T? "
            + "_value; } }")]
    [InlineData(
        "[Serializable] public partial class Subject<Archive, List> { private Archive? _a; "
            + "private System.Collections.Generic.List<List> _b = []; }")]
    [InlineData(
        "[Serializable] public partial class Subject<@class> where @class : System.IComparable<@class> { private @class _a = "
            + "default!; private System.Collections.Generic.SortedSet<@class> _b = []; }")]
    [InlineData(
        "[Serializable] public partial class Subject<T> { private Box<string?>? _a; private T?[]? _b; private T[,]? _c; "
            + "private (T, T?) _d; private System.Lazy<T>? _e; private System.Collections.Immutable.ImmutableArray<T> _f; }")]
    [InlineData(
        "[Serializable] public readonly partial struct Subject<T> { private readonly T _a; "
            + "private readonly System.Collections.Generic.Stack<T>? _b; }")]
    [InlineData(
        "[Serializable] public partial class Subject<T> where T : unmanaged, System.Enum { private T _a; private T? _b; "
            + "private System.Collections.Generic.Dictionary<T, T> _c = []; }")]
    [InlineData("[Serializable] public partial class Subject<T> where T : class? { private T _a = default!; private T?[] _b = []; }")]
    [InlineData(
        "[Serializable] public partial class Subject<T> where T : Subject<T> { private T? _next; } "
            + "[Serializable] public partial class Leaf : Subject<Leaf>;")]
    [InlineData(
        "[Serializable] public partial class Subject<T, U> where T : Box<U[]> where U : Subject<T, U> { private T? _a; "
            + "private (T?, U?) _b; }")]
    [InlineData(
        "#nullable disable\n[Serializable] public partial class Subject<T> { private T _a; private Box<T> _b; "
            + "private System.Collections.Generic.List<Box<string>> _c; }\n#nullable restore")]
    public void What_is_generated_compiles_without_a_warning(string type)
    {
        Run(type).ShouldCompile();
    }

    private static EquatableArray<Problem> ProblemsOf(string source)
    {
        GeneratorRun run = Run(source);
        INamedTypeSymbol subject = run.Input.GetTypeByMetadataName("Cargo.Subject") ?? run.Input.GetTypeByMetadataName("Cargo.Subject`1")!;
        return TypeParser.Parse(subject, CancellationToken.None)!.Problems;
    }

    private static GeneratorRun Run(string source) => GeneratorRun.Over($$"""
        using System;
        using System.Collections.Generic;
        using Stevedore;

        namespace Cargo;

        [Serializable] public partial class Box<T> { private T? _value; }
        [Serializable] public partial class Crate<T> { private Box<List<T>>? _box; }
        [Serializable] public partial class Derived<T> : Box<T>;
        [Serializable] public partial class Tag<T> { private int _number; }
        [Serializable] public partial class Node<T> { private Node<T>? _next; private T? _value; }
        [Serializable] public partial struct Pair<A, B> { private A _first; private B _second; }
        [Serializable] public abstract partial class Shelf<T> { private T? _value; }
        [Serializable] public partial class Broken<T> { private nint _handle; }
        public partial class Rack<T> { [Serializable] public partial class Slot { private T? _value; } }
        [Serializable] public partial class {{Long}};
        [Serializable, RuntimeClass("CStrasse")] public partial class CStreet;
        [Serializable] public partial struct Straße { public int X; }

        """ + source);
}
