namespace Stevedore.Generator.Tests.Pipeline;

/// <summary>
/// Edits of a base that change what is generated for a derived class, one for each thing that a derived class sees of its base.
/// </summary>
public sealed class FarEffectsOfBases
{
    [Theory]
    [InlineData(
        "a base that has no wire form any more",
        "",
        "[Serializable] public partial class B { int _y; }",
        "[Serializable] public partial class B { System.IO.Stream? _y; }")]
    [InlineData(
        "a base's base that has no wire form any more",
        "[Serializable] public partial class B : C;",
        "[Serializable] public partial class C { int _y; }",
        "[Serializable] public partial class C { System.IO.Stream? _y; }")]
    [InlineData(
        "a base's structure without a wire form",
        "[Serializable] public partial class B { S _s; }",
        "[Serializable] public partial struct S { public int X; }",
        "public partial struct S { public int X; }")]
    [InlineData(
        "a version of a base's field",
        "",
        "[Serializable, RuntimeClass(Schema = 9)] public partial class B { [OptionalField(VersionAdded = 2)] int _y; }",
        "[Serializable, RuntimeClass(Schema = 9)] public partial class B { [OptionalField(VersionAdded = 9)] int _y; }")]
    [InlineData(
        "a constant in a version of a base's field",
        "[Serializable, RuntimeClass(Schema = 9)] public partial class B { [OptionalField(VersionAdded = N.V)] int _y; }",
        "static class N { public const int V = 2; }",
        "static class N { public const int V = 9; }")]
    [InlineData(
        "a base's member that must be set",
        "",
        "[Serializable] public partial class B { public int Y; }",
        "[Serializable] public partial class B { public required int Y; }")]
    [InlineData(
        "a body of a base",
        "",
        "[Serializable] public partial class B;",
        "[Serializable] public partial class B { public void Serialize(Archive archive) { } }")]
    [InlineData(
        "a body of a base, explicitly",
        "",
        "[Serializable] public partial class B { public virtual void Serialize(Archive archive) { } }",
        "[Serializable] public partial class B : IArchivable { void IArchivable.Serialize(Archive archive) { } }")]
    [InlineData(
        "a base's member that hides a word of generated code",
        "",
        "[Serializable] public partial class B;",
        "[Serializable] public partial class B { [NonSerialized] protected int Archive; }")]
    [InlineData(
        "a base's member that hides what a collection is made as",
        "",
        "[Serializable] public partial class B { protected int Hash; }",
        "[Serializable] public partial class B { protected int HashSet; }")]
    [InlineData(
        "a base's nested type that hides the type of a field",
        "[Serializable] public partial class D;",
        "[Serializable] public partial class B;",
        "[Serializable] public partial class B { public class D; }")]
    [InlineData(
        "a constructor of a base",
        "",
        "[Serializable] public partial class B { protected B() { } }",
        "[Serializable] public partial class B { private B() { } protected B(int x) { } }")]
    [InlineData(
        "a constructor of a base's base",
        "[Serializable] public partial class B : C { protected B(int x) { } }",
        "public class C { protected C() { } }",
        "public class C { protected C(int x) { } }")]
    [InlineData(
        "an initializer of a base that needs a parameter",
        "[Serializable] public partial class B(string x);",
        "public partial class B { string _y = x; }",
        "public partial class B { string _y = x.Trim(); }")]
    [InlineData(
        "a condition in a base",
        "",
        "[Serializable] public partial class B { [NonSerialized] protected bool Is; }",
        "[Serializable] public partial class B { [NonSerialized] protected int Is; }")]
    public void An_edit_elsewhere_changes_what_is_generated(string what, string source, string before, string after)
    {
        string member = what.StartsWith("a condition", StringComparison.Ordinal) ? "[When(\"Is\")] int _x;"
            : what.StartsWith("a base's nested", StringComparison.Ordinal) ? "D? _x;"
            : "ISet<int> _x = null!;";
        // What a class without a parameterless constructor can call is a matter of its base.
        string constructor = what.Contains("constructor") ? "public A(int x) { }"
            : what.StartsWith("an initializer", StringComparison.Ordinal) ? "public A(int x) : base(\"\") { }"
            : "";
        string derived = $"[Serializable, RuntimeClass(Schema = 3)] public partial class A : B {{ {member} {constructor} }}";
        FarEdit.AssertChanges(what, $"{derived} {source}", before, after);
    }
}
