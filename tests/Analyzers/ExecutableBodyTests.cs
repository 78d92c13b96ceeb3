using Stevedore.Analyzers.Tests.Harness;

namespace Stevedore.Analyzers.Tests;

/// <summary>
/// Code runs in many places besides methods. In each of these an archive that is only read is written to, or a socket file is asked for its
/// length.
/// </summary>
public sealed class ExecutableBodyTests
{
    private const string Statement = "using (Archive a = Archive.OpenRead(\"x\")) [|a.Write(1)|];";
    private const string Length = "[|new SocketFile(new ArchiveSocket()).Length|]";

    [Theory]
    [InlineData("class C { C() { * } }")]
    [InlineData("class C { static C() { * } }")]
    [InlineData("class C { ~C() { * } }")]
    [InlineData("class C { int P { get { * return 1; } } }")]
    [InlineData("class C { int P { set { * } } }")]
    [InlineData("class C { int P { get => 1; init { * } } }")]
    [InlineData("class C { int this[int i] { get { * return 1; } } }")]
    [InlineData("class C { event Action E { add { * } remove { } } }")]
    [InlineData("class C { event Action E { add { } remove { * } } }")]
    [InlineData("class C { public static C operator +(C a1, C a2) { * return a1; } }")]
    [InlineData("class C { public static implicit operator int(C a1) { * return 1; } }")]
    [InlineData("class C { void M() { F(); void F() { * } } }")]
    [InlineData("class C { Action _f = () => { * }; }")]
    [InlineData("class C { static Action s_f = delegate { * }; }")]
    [InlineData("class C { event Action E = () => { * }; }")]
    [InlineData("class C { Action P { get; } = () => { * }; }")]
    [InlineData("class C { Action P => () => { * }; }")]
    [InlineData("class C { Action this[int i] => () => { * }; }")]
    [InlineData("class C { Action P { get => () => { * }; } }")]
    [InlineData("class C { C(Action f) { } C() : this(() => { * }) { } }")]
    [InlineData("class B { protected B(Action f) { } } class C : B { C() : base(() => { * }) { } }")]
    [InlineData("class B(Action f) { public Action F => f; } class C() : B(() => { * });")]
    [InlineData("record B(Action F); record C(int X) : B(() => { * });")]
    [InlineData("struct C { Action _f = () => { * }; public C() { } }")]
    [InlineData("record struct C(int X) { public Action F { get; } = () => { * }; }")]
    [InlineData("interface I { void M() { * } static void N() { } }")]
    [InlineData("interface I { void M(); } interface J : I { void I.M() { * } }")]
    [InlineData("static class C { static void M(this int i) { * } }")]
    [InlineData("class C { class D { struct E { void M() { * } } } }")]
    [InlineData("class C { async Task M() { await Task.Yield(); * } }")]
    [InlineData("class C { IEnumerable<int> M() { * yield return 1; } }")]
    [InlineData("partial class C { partial void M(); partial void M() { * } }")]
    [InlineData("class C : IComparable { int IComparable.CompareTo(object? o) { * return 1; } }")]
    public async Task A_mistake_is_found_wherever_code_runs(string types) =>
        await Expect.DiagnosticsAsync("STV0102", "using Stevedore;\n" + types.Replace("*", Statement, StringComparison.Ordinal));

    [Theory]
    [InlineData("class C { long _f = *; }")]
    [InlineData("class C { static long s_f = *; }")]
    [InlineData("class C { long P { get; } = *; }")]
    [InlineData("class C { long P => *; }")]
    [InlineData("class C { long P { get => *; } }")]
    [InlineData("class C { long this[int i] => *; }")]
    [InlineData("class C { long M() => *; }")]
    [InlineData("struct C { long _f = *; public C() { } }")]
    [InlineData("class C { C(long x) { } C() : this(*) { } }")]
    [InlineData("class B { protected B(long x) { } } class C : B { C() : base(*) { } }")]
    [InlineData("class B(long x) { public long X => x; } class C() : B(*);")]
    [InlineData("class B(long x) { public long X => x; } class C(int y) : B(y switch { 1 => *, _ => 2 });")]
    [InlineData("record B(long X); record C(int Y) : B(*);")]
    [InlineData("class C { void M() { } } class D { long _f = *; }")]
    public async Task A_mistake_is_found_in_an_expression_outside_of_a_block(string types) =>
        await Expect.DiagnosticsAsync("STV0207", "using Stevedore;\n" + types.Replace("*", Length, StringComparison.Ordinal));

    [Fact]
    public async Task A_mistake_is_found_among_the_statements_of_a_program() => await Expect.DiagnosticsAsync("STV0102", $$"""
        using Stevedore;

        {{Statement}}
        F();
        Action lambda = () =>
        {
            {{Statement.Replace("a.", "b.", StringComparison.Ordinal).Replace("a =", "b =", StringComparison.Ordinal)}}
        };
        lambda();

        static void F() { {{Statement}} }

        class C { void M() { {{Statement}} } }
        """);

    [Fact]
    public async Task A_connection_in_the_call_of_a_base_makes_its_archive_one_that_is_kept() =>
        await Expect.DiagnosticsAsync("STV0111", """
        using Stevedore;

        class B(int first) { public int First => first; }

        class C(Archive archive) : B(C.Take(archive))
        {
            private static int Take(Archive archive)
            {
                archive.Close();
                return [|archive.ReadInt32()|];
            }
        }
        """);
}
