using Microsoft.CodeAnalysis;
using Stevedore.Generator.Tests.Harness;

namespace Stevedore.Generator.Tests.Pipeline;

/// <summary>Edits of one file that change what is generated for another, one for each way in which a type depends on the rest of the project.</summary>
public sealed class FarEffects
{
    private const string Box = "[Serializable] public partial class Box<T> { public T? Value; public static object? Empty; }";
    private const string Pair = "[Serializable] public partial class Pair<S, T> { public S? First; public T? Second; }";

    [Theory]
    [InlineData("a structure's field", "List<S> _s = [];", "[Serializable] public partial struct S { public int X; }", "[Serializable] public partial struct S { public string X; }")]
    [InlineData("an enum's type", "E _e;", "public enum E { One }", "public enum E : byte { One }")]
    [InlineData("a class's [Serializable]", "C? _c;", "[Serializable] public partial class C;", "public partial class C;")]
    [InlineData("a class's partial", "C? _c;", "[Serializable] public partial class C;", "[Serializable] public class C;")]
    [InlineData("a base's interface", "C? _c;", "public class C : D; public class D : IRuntimeObject;", "public class C : D; public class D;")]
    [InlineData("a delegate", "D? _d;", "public delegate void D();", "[Serializable] public partial class D;")]
    [InlineData("a base's schema", "} public partial class A : B {", "[Serializable] public partial class B { int _x; }", "[Serializable] public partial class B { [OptionalField(VersionAdded = 2)] int _x; }")]
    [InlineData("a base of a base", "} public partial class A : B {", "public class B : R; [Serializable] public partial class R;", "public class B; [Serializable] public partial class R;")]
    [InlineData("a class embedded in itself", "[Embedded] B _b = new();", "[Serializable] public partial class B;", "[Serializable] public partial class B { [Embedded] A _a = new(); }")]
    [InlineData("a foreign condition", "[When(typeof(C), \"Is\")] int _x;", "public class C { public static bool Is; }", "public class C { public static int Is; }")]
    [InlineData("a constant", "[CodePage(N.Page)] string _x = \"\";", "public static class N { public const int Page = 437; }", "public static class N { public const int Page = 850; }")]
    [InlineData("a constant of a constant", "[CodePage(N.Page)] string _x = \"\"; } public static class N { public const int Page = P.First;", "public static class P { public const int First = 437; }", "public static class P { public const int First = 850; }")]
    [InlineData("a constant without its class", "[CodePage(N.Page)] string _x = \"\"; } public class Q : P { public const int Copy = First; } public static class N { public const int Page = Q.Copy;", "public class P { public const int First = 437; }", "public class P { public const int First = 850; }")]
    [InlineData("a value of an enum", "[CodePage((int)E.B)] string _x = \"\";", "public enum E { A, B }", "public enum E { A = 5, B }")]
    [InlineData("a type that shadows another", "Version? _v;", "", "[Serializable] public partial class Version;")]
    [InlineData("a type that shadows a word of generated code", "int _x;", "", "public class Archive;")]
    [InlineData("a type that shadows what a collection is made as", "ISet<int> _x = null!;", "", "public class HashSet<T>;")]
    [InlineData("a namespace that shadows an import", "List<int> _x = [];", "", "namespace System { }")]
    [InlineData("a parameter kept by another part", "} public partial class A(int size) {", "public partial class A { int Twice() => 2; }", "public partial class A { int Twice() => 2 * size; }")]
    [InlineData("a member of another part", "int _x;", "public partial class A { }", "public partial class A { [NonSerialized] int _y; int _z; }")]
    [InlineData("a root's method", "static byte[] X() => Stevedore.Archive.Serialize(M.Make());", "public static class M { public static int[] Make() => []; }", "public static class M { public static long[] Make() => []; }")]
    [InlineData("a root's method's class's base", "static byte[] X() => Stevedore.Archive.Serialize(M.Make().Item);", "public class M : B { public static M Make() => new(); } public class B { public int[] Item = []; } public class C { public long[] Item = []; }", "public class M : C { public static M Make() => new(); } public class B { public int[] Item = []; } public class C { public long[] Item = []; }")]
    [InlineData("a root's structure", "static byte[] Store(List<S> all) => Stevedore.Archive.Serialize(all);", "[Serializable] public partial struct S { public int X; }", "[Serializable] public partial struct S { public string X; }")]
    [InlineData("what a root's loop goes through", "static void X(M m) { foreach (var x in m) Stevedore.Archive.Serialize(x); }", "public class M { public IEnumerator<int[]> GetEnumerator() => null!; }", "public class M { public IEnumerator<long[]> GetEnumerator() => null!; }")]
    public void An_edit_elsewhere_changes_what_is_generated(string what, string member, string before, string after) =>
        AssertChanges(what, $"[Serializable] public partial class A {{ {member} }}", before, after);

    [Theory]
    [InlineData("a construction", $"{Box}", "", "class U { Box<int>? _x; }")]
    [InlineData("a construction in a body", $"{Box}", "class U { void X() { } }", "class U { void X() { object x = new Box<int>(); } }")]
    [InlineData("a construction that an alias names", $"{Box}", "", "using B = Box<int>;")]
    [InlineData("a container's construction", "public partial class Box<T> { [Serializable] public partial class Lid { } }", "", "class U { Box<int>.Lid? _x; }")]
    [InlineData("a construction by inference", $"{Box} class U {{ byte[] X() => Stevedore.Archive.Serialize(M.Make()); }}", "class M { public static Box<int>[] Make() => []; }", "class M { public static Box<long>[] Make() => []; }")]
    [InlineData("a definition", "class U { Box<int>? _x; }", "", Box)]
    [InlineData("a definition's partial", "class U { Box<int>? _x; }", Box, "[Serializable] public class Box<T> { public T? Value; }")]
    [InlineData("a definition's [Serializable]", "class U { Box<int>? _x; }", Box, "public partial class Box<T> { public T? Value; }")]
    [InlineData("a definition's member", $"class U {{ Box<int>? _x; }} {Pair}", Box, "[Serializable] public partial class Box<T> { public Pair<T, int[]>? Value; }")]
    [InlineData("a definition's member of another definition", $"class U {{ Box<int>? _x; }} {Pair} [Serializable] public partial class Box<T> {{ public Crate<T>? Value; }}", "[Serializable] public partial class Crate<T> { public T? Value; }", "[Serializable] public partial class Crate<T> { public Pair<T, T>? Value; }")]
    [InlineData("a definition's member without a wire form", "class U { Box<int>? _x; }", Box, "[Serializable] public partial class Box<T> { public T? Value; System.IO.Stream? _stream; }")]
    [InlineData("a definition's base", $"class U {{ Crate<int>? _x; }} {Box}", "[Serializable] public partial class Crate<T>;", "[Serializable] public partial class Crate<T> : Box<T[]>;")]
    [InlineData("a definition's constructor", "class U { Box<int>? _x; }", "[Serializable] public partial class Box<T>;", "[Serializable] public partial class Box<T> { public Box(int x) { } }")]
    [InlineData("a definition's kept parameter", $"class U {{ Box<int>? _x; }} {Pair}", "[Serializable] public partial class Box<T>(Pair<T, T>? pair) { object? Get() => null; }", "[Serializable] public partial class Box<T>(Pair<T, T>? pair) { object? Get() => pair; }")]
    [InlineData("a type argument's name", $"class U {{ Box<C>? _x; }} {Box}", "[Serializable] public partial class C;", "[Serializable] public partial class D;")]
    [InlineData("a type argument's kind", $"class U {{ Box<C>? _x; }} {Box}", "[Serializable] public partial class C;", "[Serializable] public partial struct C;")]
    [InlineData("a structure as a type argument", $"class U {{ Box<List<S>>? _x; }} {Box}", "[Serializable] public partial struct S { public int X; }", "[Serializable] public partial struct S { public string X; }")]
    [InlineData("a type argument's wire name", $"class U {{ Box<C>? _x; }} {Box} [Serializable, RuntimeClass(N.C)] public partial class C;", "static class N { public const string C = \"One\"; }", "static class N { public const string C = \"Two\"; }")]
    [InlineData("a wire name in a definition's member", $"class U {{ Box<int>? _x; }} {Pair} [Serializable] public partial class Box<T> {{ public Pair<T, C>? Value; }} [Serializable, RuntimeClass(N.C)] public partial class C;", "static class N { public const string C = \"One\"; }", "static class N { public const string C = \"Two\"; }")]
    [InlineData("a wire name in a member of a type argument", $"[Serializable] public partial class A {{ Box<C>? _x; }} {Box} [Serializable, RuntimeClass(N.C)] public partial class C;", "static class N { public const string C = \"One\"; }", "static class N { public const string C = \"\\n\"; }")]
    [InlineData("a type that shadows a definition", $"class U : B {{ Box<int>? _x; }} {Box}", "public class B;", "public class B { public class Box<T>; }")]
    [InlineData("a type that shadows a type argument", $"class U : B {{ Box<C>? _x; }} {Box} [Serializable] public partial class C;", "public class B;", "public class B { public class C; }")]
    [InlineData("what an alias in a type argument names", $"using D = C; class U {{ Box<D>? _x; }} {Box}", "[Serializable] public partial class C;", "[Serializable] public partial struct C;")]
    [InlineData("a method that shadows a definition", $"class U : B {{ object X() => Box<int>.Empty; }} {Box}", "public class B;", "public class B { public object Box<T>() => 1; }")]
    [InlineData("a structure that has another name", "using P = S; [Serializable] public partial class A { List<P> _x = []; }", "[Serializable] public partial struct S { public int X; }", "[Serializable] public partial struct S { public string X; }")]
    [InlineData("a condition's class that has another name", "using P = C; [Serializable] public partial class A { [When(typeof(P), \"Is\")] int _x; }", "public class C { public static bool Is; }", "public class C { public static int Is; }")]
    public void An_edit_elsewhere_changes_constructions_and_what_goes_by_another_name(string what, string source, string before, string after) =>
        AssertChanges(what, source, before, after);

    [Theory]
    [InlineData("a base that has no wire form any more", "", "[Serializable] public partial class B { int _y; }", "[Serializable] public partial class B { System.IO.Stream? _y; }")]
    [InlineData("a base's base that has no wire form any more", "[Serializable] public partial class B : C;", "[Serializable] public partial class C { int _y; }", "[Serializable] public partial class C { System.IO.Stream? _y; }")]
    [InlineData("a base's structure without a wire form", "[Serializable] public partial class B { S _s; }", "[Serializable] public partial struct S { public int X; }", "public partial struct S { public int X; }")]
    [InlineData("a version of a base's field", "", "[Serializable, RuntimeClass(Schema = 9)] public partial class B { [OptionalField(VersionAdded = 2)] int _y; }", "[Serializable, RuntimeClass(Schema = 9)] public partial class B { [OptionalField(VersionAdded = 9)] int _y; }")]
    [InlineData("a constant in a version of a base's field", "[Serializable, RuntimeClass(Schema = 9)] public partial class B { [OptionalField(VersionAdded = N.V)] int _y; }", "static class N { public const int V = 2; }", "static class N { public const int V = 9; }")]
    [InlineData("a base's member that must be set", "", "[Serializable] public partial class B { public int Y; }", "[Serializable] public partial class B { public required int Y; }")]
    [InlineData("a body of a base", "", "[Serializable] public partial class B;", "[Serializable] public partial class B { public void Serialize(Archive archive) { } }")]
    [InlineData("a body of a base, explicitly", "", "[Serializable] public partial class B { public virtual void Serialize(Archive archive) { } }", "[Serializable] public partial class B : IArchivable { void IArchivable.Serialize(Archive archive) { } }")]
    [InlineData("a base's member that hides a word of generated code", "", "[Serializable] public partial class B;", "[Serializable] public partial class B { [NonSerialized] protected int Archive; }")]
    [InlineData("a base's member that hides what a collection is made as", "", "[Serializable] public partial class B { protected int Hash; }", "[Serializable] public partial class B { protected int HashSet; }")]
    [InlineData("a base's nested type that hides the type of a field", "[Serializable] public partial class D;", "[Serializable] public partial class B;", "[Serializable] public partial class B { public class D; }")]
    [InlineData("a condition in a base", "", "[Serializable] public partial class B { [NonSerialized] protected bool Is; }", "[Serializable] public partial class B { [NonSerialized] protected int Is; }")]
    public void An_edit_of_a_base_changes_what_is_generated(string what, string source, string before, string after)
    {
        string member = what.StartsWith("a condition", StringComparison.Ordinal) ? "[When(\"Is\")] int _x;"
            : what.StartsWith("a base's nested", StringComparison.Ordinal) ? "D? _x;"
            : "ISet<int> _x = null!;";
        AssertChanges(what, $"[Serializable, RuntimeClass(Schema = 3)] public partial class A : B {{ {member} }} {source}", before, after);
    }

    [Theory]
    [InlineData("an extension method", "m.Items()", "static class E { public static int[] Items(this M m) => []; }", "static class E { public static long[] Items(this M m) => []; }")]
    [InlineData("an extension method's class", "m.Items()", "static class E { public static int[] Items(this M m) => []; } class F { public static long[] Items(M m) => []; }", "class E { public static int[] Items(M m) => []; } static class F { public static long[] Items(this M m) => []; }")]
    [InlineData("an indexer", "m.More[0]", "class N { public int[] this[int i] => []; }", "class N { public long[] this[int i] => []; }")]
    [InlineData("an interface's base", "m.Any.Made", "interface I : J; interface J { int[] Made { get; } } interface K { long[] Made { get; } }", "interface I : K; interface J { int[] Made { get; } } interface K { long[] Made { get; } }")]
    [InlineData("what a method's result has another name for", "m.Other().Made", "interface J { int[] Made { get; } }", "interface J { long[] Made { get; } }")]
    [InlineData("the base of what a method's result has another name for", "m.Other().Item", "class J : L; class K { public int[] Item = []; } class L { public long[] Item = []; }", "class J : K; class K { public int[] Item = []; } class L { public long[] Item = []; }")]
    [InlineData("a conversion", "new[] { true ? m : m.More }", "[Serializable] partial class N { public static implicit operator N(M m) => null!; }", "[Serializable] partial class N { public static implicit operator M(N m) => null!; }")]
    [InlineData("what an extension lets a loop go through", "loop", "static class E { public static IEnumerator<int[]> GetEnumerator(this M m) => null!; }", "static class E { public static IEnumerator<long[]> GetEnumerator(this M m) => null!; }")]
    [InlineData("the type of a delegate's result", "m.Factory()", "delegate int[] Factory();", "delegate long[] Factory();")]
    public void An_edit_elsewhere_changes_the_type_of_a_root(string what, string expression, string before, string after)
    {
        const string Types = "using P = J; [Serializable] partial class M { public N More = null!; public I Any = null!; public P Other() => null!; public Factory Factory = null!; }";
        string body = expression == "loop"
            ? "foreach (var x in m) Archive.Serialize(x);"
            : $"Archive.Serialize({expression});";

        AssertChanges(what, $"{Types} class A {{ static void X(M m) {{ {body} }} }}", before, after);
    }

    private static void AssertChanges(string what, string source, string before, string after)
    {
        const string Usings = "using System; using System.Collections.Generic; using System.Runtime.Serialization; using Stevedore; namespace Cargo;\n";
        Compilation input = GeneratorRun.Compile("Cargo", $"{Usings} {source}", Usings + before, $"{Usings} public class Other;");
        GeneratorRun first = GeneratorRun.Over(input);

        GeneratorRun kept = first.Again(_ => input.ReplaceSyntaxTree(input.SyntaxTrees.ElementAt(1), GeneratorRun.Parse(Usings + after, "Source1.cs")));
        GeneratorRun fresh = GeneratorRun.Over(kept.Input);

        Assert.True(Subject(first) != Subject(fresh), $"The edit of {what} changes nothing.");
        Assert.Equal(Subject(fresh), Subject(kept));
        Assert.Equal(fresh.Files, kept.Files);
    }

    // What belongs to the edited file changes anyway.
    private static string Subject(GeneratorRun run) => string.Join("\n", run.Files
        .Where(file => file.Key is "Cargo.A.g.cs" || file.Key.EndsWith("ArchiveRoots.g.cs", StringComparison.Ordinal))
        .Select(file => file.Value)
        .Concat(run.Files.Where(file => file.Key.EndsWith("ArchiveClasses.g.cs", StringComparison.Ordinal)).SelectMany(file => Constructions(file.Value))));

    private static IEnumerable<string> Constructions(string registry) => registry.Split(';').Where(statement => statement.Count(character => character == '<') > 1);
}
