using Stevedore.Generator.Tests.Harness;

namespace Stevedore.Generator.Tests.Pipeline;

/// <summary>What an editor shows the generator between two keystrokes.</summary>
public sealed class UnfinishedCode
{
    [Theory]
    [InlineData("[System.Serializable] public partial class")]
    [InlineData("[System.Serializable] public partial class A { private")]
    [InlineData("[System.Serializable] public partial class A { private Unknown _x; private List<> _y; private int[ _z; }")]
    [InlineData("[System.Serializable] public partial class A : A;")]
    [InlineData("[System.Serializable] public partial class A : B; [System.Serializable] public partial class B : A;")]
    [InlineData("[System.Serializable] public partial class A; [System.Serializable] public partial class A;")]
    [InlineData("[System.Serializable] public partial class A; [System.Serializable] public partial struct A;")]
    [InlineData("[System.Serializable, Stevedore.RuntimeClass(Schema = )] public partial class A { [Stevedore.Order()] int _x; }")]
    [InlineData(
        "[System.Serializable, Stevedore.RuntimeClass(3, Versionable = \"x\")] public partial class A { "
            + "[System.Runtime.InteropServices.MarshalAs] int _x; }")]
    [InlineData("public class Outer { [System.Serializable] private partial class A { } }")]
    [InlineData("[System.Serializable] private partial class A { int x; int x; int y { get; set; } int y { get; set; } }")]
    [InlineData("[System.Serializable] partial class A { public A() { } public A() { } void Serialize(Stevedore.Archive) { } }")]
    [InlineData(
        "[System.Serializable] partial struct A { A a; [Stevedore.Embedded] B b; } [System.Serializable] partial class B { A a; "
            + "[Stevedore.Embedded] B b; }")]
    public void It_does_not_make_the_generator_fail(string source)
    {
        Assert.Null(GeneratorRun.Over(source).Result.Results.Single().Exception);
    }
}
