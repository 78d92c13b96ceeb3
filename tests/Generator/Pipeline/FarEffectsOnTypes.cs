namespace Stevedore.Generator.Tests.Pipeline;

/// <summary>
/// Edits of one file that change what is generated for a type of another, one for each way in which it depends on the rest of the project.
/// </summary>
public sealed class FarEffectsOnTypes
{
    [Theory]
    [InlineData(
        "a structure's field",
        "List<S> _s = [];",
        "[Serializable] public partial struct S { public int X; }",
        "[Serializable] public partial struct S { public string X; }")]
    [InlineData("an enum's type", "E _e;", "public enum E { One }", "public enum E : byte { One }")]
    [InlineData("a class's [Serializable]", "C? _c;", "[Serializable] public partial class C;", "public partial class C;")]
    [InlineData("a class's partial", "C? _c;", "[Serializable] public partial class C;", "[Serializable] public class C;")]
    [InlineData(
        "a base's interface",
        "C? _c;",
        "public class C : D; public class D : IRuntimeObject;",
        "public class C : D; public class D;")]
    [InlineData("a delegate", "D? _d;", "public delegate void D();", "[Serializable] public partial class D;")]
    [InlineData(
        "a base's schema",
        "} public partial class A : B {",
        "[Serializable] public partial class B { int _x; }",
        "[Serializable] public partial class B { [OptionalField(VersionAdded = 2)] int _x; }")]
    [InlineData(
        "a base of a base",
        "} public partial class A : B {",
        "public class B : R; [Serializable] public partial class R;",
        "public class B; [Serializable] public partial class R;")]
    [InlineData(
        "a class embedded in itself",
        "[Embedded] B _b = new();",
        "[Serializable] public partial class B;",
        "[Serializable] public partial class B { [Embedded] A _a = new(); }")]
    [InlineData(
        "a foreign condition",
        "[When(typeof(C), \"Is\")] int _x;",
        "public class C { public static bool Is; }",
        "public class C { public static int Is; }")]
    [InlineData(
        "a constant",
        "[CodePage(N.Page)] string _x = \"\";",
        "public static class N { public const int Page = 437; }",
        "public static class N { public const int Page = 850; }")]
    [InlineData(
        "a constant of a constant",
        "[CodePage(N.Page)] string _x = \"\"; } public static class N { public const int Page = P.First;",
        "public static class P { public const int First = 437; }",
        "public static class P { public const int First = 850; }")]
    [InlineData(
        "a constant without its class",
        "[CodePage(N.Page)] string _x = \"\"; } public class Q : P { public const int Copy = First; } "
            + "public static class N { public const int Page = Q.Copy;",
        "public class P { public const int First = 437; }",
        "public class P { public const int First = 850; }")]
    [InlineData("a value of an enum", "[CodePage((int)E.B)] string _x = \"\";", "public enum E { A, B }", "public enum E { A = 5, B }")]
    [InlineData("a type that shadows another", "Version? _v;", "", "[Serializable] public partial class Version;")]
    [InlineData("a type that shadows a word of generated code", "int _x;", "", "public class Archive;")]
    [InlineData("a type that shadows what a collection is made as", "ISet<int> _x = null!;", "", "public class HashSet<T>;")]
    [InlineData("a namespace that shadows an import", "IList<string> _x = [];", "", "namespace System { }")]
    [InlineData(
        "a parameter kept by another part",
        "} public partial class A(int size) {",
        "public partial class A { int Twice() => 2; }",
        "public partial class A { int Twice() => 2 * size; }")]
    [InlineData(
        "a member of another part",
        "int _x;",
        "public partial class A { }",
        "public partial class A { [NonSerialized] int _y; int _z; }")]
    [InlineData(
        "a root's method",
        "static byte[] X() => Stevedore.Archive.Serialize(M.Make());",
        "public static class M { public static int[] Make() => []; }",
        "public static class M { public static long[] Make() => []; }")]
    [InlineData(
        "a root's method's class's base",
        "static byte[] X() => Stevedore.Archive.Serialize(M.Make().Item);",
        "public class M : B { public static M Make() => new(); } public class B { public int[] Item = []; } "
            + "public class C { public long[] Item = []; }",
        "public class M : C { public static M Make() => new(); } public class B { public int[] Item = []; } "
            + "public class C { public long[] Item = []; }")]
    [InlineData(
        "a root's structure",
        "static byte[] Store(List<S> all) => Stevedore.Archive.Serialize(all);",
        "[Serializable] public partial struct S { public int X; }",
        "[Serializable] public partial struct S { public string X; }")]
    [InlineData(
        "what a root's loop goes through",
        "static void X(M m) { foreach (var x in m) Stevedore.Archive.Serialize(x); }",
        "public class M { public IEnumerator<int[]> GetEnumerator() => null!; }",
        "public class M { public IEnumerator<long[]> GetEnumerator() => null!; }")]
    public void An_edit_elsewhere_changes_what_is_generated(string what, string member, string before, string after) =>
        FarEdit.AssertChanges(what, $"[Serializable] public partial class A {{ {member} }}", before, after);
}
