namespace Stevedore.Generator.Tests.Pipeline;

/// <summary>
/// Edits of one file that change the type of a root in another, one for each way in which code leads from what it names to a type.
/// </summary>
public sealed class FarEffectsOnRoots
{
    [Theory]
    [InlineData(
        "an extension method",
        "m.Items()",
        "static class E { public static int[] Items(this M m) => []; }",
        "static class E { public static long[] Items(this M m) => []; }")]
    [InlineData(
        "an extension method's class",
        "m.Items()",
        "static class E { public static int[] Items(this M m) => []; } class F { public static long[] Items(M m) => []; }",
        "class E { public static int[] Items(M m) => []; } static class F { public static long[] Items(this M m) => []; }")]
    [InlineData("an indexer", "m.More[0]", "class N { public int[] this[int i] => []; }", "class N { public long[] this[int i] => []; }")]
    [InlineData(
        "an interface's base",
        "m.Any.Made",
        "interface I : J; interface J { int[] Made { get; } } interface K { long[] Made { get; } }",
        "interface I : K; interface J { int[] Made { get; } } interface K { long[] Made { get; } }")]
    [InlineData(
        "what a method's result has another name for",
        "m.Other().Made",
        "interface J { int[] Made { get; } }",
        "interface J { long[] Made { get; } }")]
    [InlineData(
        "the base of what a method's result has another name for",
        "m.Other().Item",
        "class J : L; class K { public int[] Item = []; } class L { public long[] Item = []; }",
        "class J : K; class K { public int[] Item = []; } class L { public long[] Item = []; }")]
    [InlineData(
        "a conversion",
        "new[] { true ? m : m.More }",
        "[Serializable] partial class N { public static implicit operator N(M m) => null!; }",
        "[Serializable] partial class N { public static implicit operator M(N m) => null!; }")]
    [InlineData(
        "what an extension lets a loop go through",
        "loop",
        "static class E { public static IEnumerator<int[]> GetEnumerator(this M m) => null!; }",
        "static class E { public static IEnumerator<long[]> GetEnumerator(this M m) => null!; }")]
    [InlineData("the type of a delegate's result", "m.Factory()", "delegate int[] Factory();", "delegate long[] Factory();")]
    public void An_edit_elsewhere_changes_what_is_generated(string what, string expression, string before, string after)
    {
        const string Types = """
            using P = J;
            [Serializable] partial class M
            {
                public N More = null!; public I Any = null!; public P Other() => null!; public Factory Factory = null!;
            }
            """;
        string body = expression == "loop"
            ? "foreach (var x in m) Archive.Serialize(x);"
            : $"Archive.Serialize({expression});";

        FarEdit.AssertChanges(what, $"{Types} class A {{ static void X(M m) {{ {body} }} }}", before, after);
    }
}
