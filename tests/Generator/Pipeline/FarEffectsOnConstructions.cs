namespace Stevedore.Generator.Tests.Pipeline;

/// <summary>
/// Edits of one file that change what is generated for the use of a generic type, or for what has another name in its file, one for each
/// way in which these depend on the rest of the project.
/// </summary>
public sealed class FarEffectsOnConstructions
{
    private const string Box = "[Serializable] public partial class Box<T> { public T? Value; public static object? Empty; }";
    private const string Pair = "[Serializable] public partial class Pair<S, T> { public S? First; public T? Second; }";

    private const string Rack = "[Serializable] public partial class A { public Rack<int>? X; }\n"
        + "[Serializable] public partial class Rack<T> { public Box<T>? Box; }";

    [Theory]
    [InlineData("a construction", $"{Box}", "", "class U { Box<int>? _x; }")]
    [InlineData("a construction in a body", $"{Box}", "class U { void X() { } }", "class U { void X() { object x = new Box<int>(); } }")]
    [InlineData("a construction that an alias names", $"{Box}", "", "using B = Box<int>;")]
    [InlineData(
        "a container's construction",
        "public partial class Box<T> { [Serializable] public partial class Lid { } }",
        "",
        "class U { Box<int>.Lid? _x; }")]
    [InlineData(
        "a construction by inference",
        $"{Box} class U {{ byte[] X() => Stevedore.Archive.Serialize(M.Make()); }}",
        "class M { public static Box<int>[] Make() => []; }",
        "class M { public static Box<long>[] Make() => []; }")]
    [InlineData("a definition", "class U { Box<int>? _x; }", "", Box)]
    [InlineData(
        "a definition's container",
        "class U { Outer.Box<int>? _x; }",
        $"public partial class Inner {{ {Box} }}",
        $"public partial class Outer {{ {Box} }}")]
    [InlineData("a definition's partial", "class U { Box<int>? _x; }", Box, "[Serializable] public class Box<T> { public T? Value; }")]
    [InlineData("a definition's [Serializable]", "class U { Box<int>? _x; }", Box, "public partial class Box<T> { public T? Value; }")]
    [InlineData(
        "a definition's member",
        $"class U {{ Box<int>? _x; }} {Pair}",
        Box,
        "[Serializable] public partial class Box<T> { public Pair<T, int[]>? Value; }")]
    [InlineData(
        "a definition's member of another definition",
        $"class U {{ Box<int>? _x; }} {Pair} [Serializable] public partial class Box<T> {{ public Crate<T>? Value; }}",
        "[Serializable] public partial class Crate<T> { public T? Value; }",
        "[Serializable] public partial class Crate<T> { public Pair<T, T>? Value; }")]
    [InlineData(
        "a definition's member without a wire form",
        "class U { Box<int>? _x; }",
        Box,
        "[Serializable] public partial class Box<T> { public T? Value; System.IO.Stream? _stream; }")]
    [InlineData(
        "a definition's member that cannot be archived, of those that lead to each other",
        Rack,
        "[Serializable] public partial class Box<T> { public T? Value; public Rack<T>? Rack; }",
        "[Serializable] public partial class Box<T> { public T? Value; public Rack<T>? Rack; public IComparer<T>? Order; }")]
    [InlineData(
        "a definition's member that can be archived again, of those that lead to each other",
        Rack,
        "[Serializable] public partial class Box<T> { public T? Value; public Rack<T>? Rack; public IComparer<T>? Order; }",
        "[Serializable] public partial class Box<T> { public T? Value; public Rack<T>? Rack; public IList<T>? Order; }")]
    [InlineData(
        "a generic structure's member",
        "[Serializable] public partial class A { public List<S<int>> X = []; }",
        "[Serializable] public partial struct S<T> { public int X; }",
        "[Serializable] public partial struct S<T> { public string X; }")]
    [InlineData(
        "a definition's member in place",
        $"[Serializable] public partial class A {{ [Embedded] public Box<int> X = new(); }} {Pair}",
        "[Serializable] public partial class Box<T> { public Pair<T, T>? Value; }",
        "[Serializable] public partial class Box<T> { public Pair<T, T>? Value; [Embedded] public A Inner = new(); }")]
    [InlineData(
        "a definition's body",
        Rack,
        "[Serializable] public partial class Box<T> { public IComparer<T>? Order; }",
        "[Serializable] public partial class Box<T> { public IComparer<T>? Order; public void Serialize(Archive archive) { } }")]
    [InlineData(
        "a definition's base",
        $"class U {{ Crate<int>? _x; }} {Box}",
        "[Serializable] public partial class Crate<T>;",
        "[Serializable] public partial class Crate<T> : Box<T[]>;")]
    [InlineData(
        "a definition's constructor",
        "class U { Box<int>? _x; }",
        "[Serializable] public partial class Box<T>;",
        "[Serializable] public partial class Box<T> { public Box(int x) { } }")]
    [InlineData(
        "a definition's kept parameter",
        $"class U {{ Box<int>? _x; }} {Pair}",
        "[Serializable] public partial class Box<T>(Pair<T, T>? pair) { object? Get() => null; }",
        "[Serializable] public partial class Box<T>(Pair<T, T>? pair) { object? Get() => pair; }")]
    [InlineData(
        "a type argument's name",
        $"class U {{ Box<C>? _x; }} {Box}",
        "[Serializable] public partial class C;",
        "[Serializable] public partial class D;")]
    [InlineData(
        "a type argument's kind",
        $"class U {{ Box<C>? _x; }} {Box}",
        "[Serializable] public partial class C;",
        "[Serializable] public partial struct C;")]
    [InlineData(
        "a structure as a type argument",
        $"class U {{ Box<List<S>>? _x; }} {Box}",
        "[Serializable] public partial struct S { public int X; }",
        "[Serializable] public partial struct S { public string X; }")]
    [InlineData(
        "a type argument's wire name",
        $"class U {{ Box<C>? _x; }} {Box} [Serializable, RuntimeClass(N.C)] public partial class C;",
        "static class N { public const string C = \"One\"; }",
        "static class N { public const string C = \"Two\"; }")]
    [InlineData(
        "a wire name in a definition's member",
        $"class U {{ Box<int>? _x; }} {Pair} [Serializable] public partial class Box<T> {{ public Pair<T, C>? Value; "
            + "} [Serializable, RuntimeClass(N.C)] public partial class C;",
        "static class N { public const string C = \"One\"; }",
        "static class N { public const string C = \"Two\"; }")]
    [InlineData(
        "a wire name in a member of a type argument",
        $"[Serializable] public partial class A {{ Box<C>? _x; }} {Box} [Serializable, RuntimeClass(N.C)] public partial class C;",
        "static class N { public const string C = \"One\"; }",
        "static class N { public const string C = \"\\n\"; }")]
    [InlineData(
        "a type that shadows a definition",
        $"class U : B {{ Box<int>? _x; }} {Box}",
        "public class B;",
        "public class B { public class Box<T>; }")]
    [InlineData(
        "a type that shadows a type argument",
        $"class U : B {{ Box<C>? _x; }} {Box} [Serializable] public partial class C;",
        "public class B;",
        "public class B { public class C; }")]
    [InlineData(
        "what an alias in a type argument names",
        $"using D = C; class U {{ Box<D>? _x; }} {Box}",
        "[Serializable] public partial class C;",
        "[Serializable] public partial struct C;")]
    [InlineData(
        "a method that shadows a definition",
        $"class U : B {{ object X() => Box<int>.Empty; }} {Box}",
        "public class B;",
        "public class B { public object Box<T>() => 1; }")]
    [InlineData(
        "a structure that has another name",
        "using P = S; [Serializable] public partial class A { List<P> _x = []; }",
        "[Serializable] public partial struct S { public int X; }",
        "[Serializable] public partial struct S { public string X; }")]
    [InlineData(
        "a condition's class that has another name",
        "using P = C; [Serializable] public partial class A { [When(typeof(P), \"Is\")] int _x; }",
        "public class C { public static bool Is; }",
        "public class C { public static int Is; }")]
    public void An_edit_elsewhere_changes_what_is_generated(string what, string source, string before, string after) =>
        FarEdit.AssertChanges(what, source, before, after);
}
