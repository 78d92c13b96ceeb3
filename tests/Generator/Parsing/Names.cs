using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Stevedore.Generator.Tests.Harness;

namespace Stevedore.Generator.Tests.Parsing;

public sealed class Names
{
    [Theory]
    [InlineData(
        "namespace Cargo.Model; [Serializable] public partial class Subject { private Other.CPort? _port; }",
        "using Other;",
        "ReadObject<CPort>")]
    [InlineData(
        "namespace Cargo.Model; public class CPort; [Serializable] public partial class Subject { private Other.CPort? _port; }",
        "",
        "ReadObject<global::Other.CPort>")]
    [InlineData(
        "namespace Cargo.Model; [Serializable] public partial class Subject { private Other.CPort? _port; private Third.CShip? _ship; }",
        "using Third;",
        "ReadObject<global::Other.CPort>")]
    [InlineData(
        "namespace Cargo.Model; [Serializable] public partial class Subject { private Other.CPort.Berth? _berth; }",
        "using Other;",
        "ReadObject<CPort.Berth>")]
    [InlineData("[Serializable] public partial class Subject { private Other.CPort? _port; }", "", "ReadObject<global::Other.CPort>")]
    [InlineData(
        "namespace Cargo.Model; [Serializable] public partial class Subject { public Other.DayOfWeek Day { get; set; } }",
        "using System;",
        "out global::Other.DayOfWeek day")]
    [InlineData(
        "namespace Cargo.Model; public class Span<T>; [Serializable] public partial class Subject { public int Day { get; set; } }",
        "",
        "Store(global::System.Span<byte> bytes)")]
    [InlineData(
        "namespace Cargo.Model; public class Archive; [Serializable] public partial class Subject { private int _x; }",
        "",
        "Serialize(global::Stevedore.Archive archive)")]
    [InlineData(
        "namespace Acme.Stevedore.System; [Serializable] public partial class Subject { private readonly int _x; }",
        "using global::Stevedore;",
        "Unsafe.AsRef(in _x)")]
    [InlineData(
        "namespace Cargo.Model; [Serializable] public partial class Subject { private readonly int Unsafe; }",
        "",
        "global::System.Runtime.CompilerServices.Unsafe.AsRef(in Unsafe)")]
    [InlineData(
        "namespace Cargo.Model; [Serializable] public partial class Subject { private int StoreRows; private bool[] _rows = []; }",
        "",
        "StoreRows_(archive, _rows)")]
    public void A_name_is_as_short_as_it_can_be(string source, string directive, string use)
    {
        GeneratorRun run = GeneratorRun.Over("using System;\n" + source, Others).ShouldCompile();

        string file = run.Files.Single(file => file.Key.EndsWith("Subject.g.cs", StringComparison.Ordinal)).Value;
        Assert.Contains(directive, file, StringComparison.Ordinal);
        Assert.Contains(use, file, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("namespace N; [Serializable] public partial class @class { private int @int; public string @event { get; } = \"\"; }")]
    [InlineData("namespace @namespace; [Serializable] public partial struct @struct { public @struct[] Items; }")]
    [InlineData("namespace N; public partial interface IOuter { [Serializable] public partial class Inner { private int _x; } }")]
    [InlineData(
        "namespace N; public static partial class Outer { public readonly partial record struct Middle { [Serializable] private "
            + "partial class Inner { private int _x; } } }")]
    [InlineData(
        "namespace N; [Serializable] public partial class Outer { private Outer() { } "
            + "[Serializable] protected sealed partial class Inner : Outer { private Inner() { } } }")]
    [InlineData(
        "namespace N; [Serializable] public abstract partial class A { protected A(int x) { } } "
            + "[Serializable] public partial class B() : A(1);")]
    [InlineData(
        "namespace N; public class Hand : Stevedore.IArchivable { public void Serialize(Stevedore.Archive archive) { } } "
            + "[Serializable] public partial class B : Hand { private int _x; }")]
    [InlineData(
        "namespace N; public abstract class Hand : Stevedore.IArchivable { public abstract void Serialize(Stevedore.Archive "
            + "archive); } [Serializable] public partial class B : Hand { private int _x; }")]
    [InlineData(
        "namespace N; public interface INumbered { int Number { get; set; } } "
            + "[Serializable] public partial class B : INumbered { int INumbered.Number { get; set; } }")]
    [InlineData(
        "namespace N; [Serializable] public sealed partial class B { public required string Name { get; init; } "
            + "private volatile int _x; }")]
    [InlineData(
        "namespace N; [Serializable] public partial class B { private System.Collections.Generic.Dictionary<B, "
            + "System.Collections.Generic.List<B?>?>? _map; private B?[]?[] _rows = []; }")]
    [InlineData(
        "namespace N; [Serializable] public partial class B { private string? _name; private string? m_name; "
            + "private string?[] Name = []; private string?[] _Name = []; }")]
    [InlineData(
        "namespace N; [Serializable] public partial class B : Stevedore.IArchivable { private int _x; "
            + "void Stevedore.IArchivable.Serialize(Stevedore.Archive archive) => archive.Exchange(ref _x); }")]
    [InlineData(
        "namespace N; [Serializable] public partial class B : Stevedore.IRuntimeObject { private int _x; "
            + "public Stevedore.RuntimeClass GetRuntimeClass() => Stevedore.RuntimeClass.Of<B>(); }")]
    [InlineData(
        "namespace N; [Serializable, Obsolete] public partial class B { [Obsolete(\"x\")] private int _x; "
            + "[Serializable, Obsolete] private partial class C; }")]
    [InlineData(
        "#nullable disable\nnamespace N; [Serializable] public partial class B { private string _s; "
            + "private System.Collections.Generic.List<string[]> _l; private B _b; "
            + "private System.Collections.Generic.Dictionary<string, B> _d; }")]
    [InlineData(
        "namespace N; [Serializable] public partial class B { private bool[] _rows = []; "
            + "[System.Runtime.Serialization.OnSerializing] private void StoreRows() { } "
            + "[System.Runtime.Serialization.OnDeserialized] private void LoadRows() { } }")]
    [InlineData(
        "namespace N; [Serializable] public partial class B { public int Weight { get; set; } public int Height { get; set; } "
            + "[System.Runtime.Serialization.OnDeserialized] private void weight() { } }")]
    [InlineData("namespace N; [Serializable] public partial class B { [Obsolete(\"For archives\", true)] public B() { } private int _x; }")]
    [InlineData(
        "namespace N; [Serializable] public partial class B { [Obsolete(\"Gone\", true)] public int Number; "
            + "[Obsolete(\"Gone\", true)] public string Text { get; set; } = \"\"; [Obsolete(\"Gone\", true)] public readonly int Fixed; "
            + "private int _x; }")]
    [InlineData(
        "namespace N; [Serializable] public partial struct B { [Obsolete(\"Gone\", true)] public int Number; "
            + "[Obsolete(\"Gone\", true)] public int Other { get; set; } }")]
    [InlineData(
        "namespace N; public partial class A { private partial class B { [Serializable] private partial class C { private C() { } "
            + "private int _x; } [Serializable] internal partial class D { private int _x; } } }")]
    [InlineData(
        "namespace N; public partial class A { private partial class B { [Serializable] private partial class C { private int _x; "
            + "} } [Serializable] private partial class BC { private int _x; } }")]
    [InlineData(
        "namespace N; public partial class A { private partial class B { public partial class C { private partial struct D { "
            + "[Serializable] private partial class E { private int _x; } } } } }")]
    [InlineData(
        "namespace N; [Serializable] public partial class @required { private int _x; } "
            + "[Serializable] public partial class @scoped { private @required? _x; } "
            + "[Serializable] public partial class @file { private int _x; } "
            + "[Serializable] public partial class @record { private @file? _x; }")]
    [InlineData(
        "namespace N; [Serializable] public partial class B { private int _x; public void Serialize() { } "
            + "public void Serialize(int depth) { } public void Serialize<T>(Stevedore.Archive archive) { } public int GetRuntimeClass; }")]
    [InlineData("namespace N; [Serializable] public partial class B { private int _x; public void GetRuntimeClass() { } }")]
    public void Unusual_declarations_compile(string source)
    {
        GeneratorRun.Over("using System;\n" + source).ShouldCompile();
    }

    [Theory]
    [InlineData("", "using Stevedore.Generated;")]
    [InlineData("namespace Cargo.Model;", "using Stevedore.Mfc;")]
    [InlineData("namespace Acme.Stevedore;", "using global::Stevedore.Generated;")]
    [InlineData("namespace Stevedore.Model;", "using Stevedore.Generated;")]
    [InlineData("namespace Cargo.Model; public class Archive;", "using Stevedore;")]
    public void Methods_for_values_are_found_in_every_namespace(string @namespace, string directive)
    {
        GeneratorRun run = GeneratorRun.Over($$"""
            using System;
            {{@namespace}}
            [Serializable]
            public partial class Subject
            {
                private int _x, _y;
                private Guid _id;
                private global::Stevedore.Mfc.Rect _place;
            }
            """).ShouldCompile();

        string file = run.Files.Single(file => file.Key.EndsWith("Subject.g.cs", StringComparison.Ordinal)).Value;
        Assert.Contains(directive, file, StringComparison.Ordinal);
    }

    [Fact]
    public void Types_are_told_from_those_of_the_runtime_that_have_their_names()
    {
        GeneratorRun run = GeneratorRun.Over("""
            namespace Other
            {
                [System.Serializable] public partial class Grids;
                [System.Serializable] public partial class Rect;
                [System.Serializable] public partial class SocketFile;
            }

            namespace Cargo
            {
                [System.Serializable]
                public partial class Subject
                {
                    private int _x, _y;
                    private Other.Grids? _grids;
                    private Other.Rect? _rect;
                    private Other.SocketFile? _file;
                    private Stevedore.Mfc.MfcTime _time;
                }
            }
            """).ShouldCompile();

        Assert.Contains("ReadObject<global::Other.Grids>", run.Files["Cargo.Subject.g.cs"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Magic")]
    [InlineData("Stevedore.Generated")]
    public void An_assembly_may_have_the_name_of_anything_in_the_runtime(string assembly)
    {
        byte[] library = GeneratorRun.Over(GeneratorRun.Compile(assembly, """
            [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Application")]
            namespace Cargo;
            [System.Serializable] public partial class CPort { [Stevedore.Magic] private const int Mark = 5; private int _x, _y; }
            """)).ToAssembly();
        CSharpCompilation input = GeneratorRun.Compile("Application", """
            namespace Cargo;
            [System.Serializable] public partial class CQuay : CPort { private int _z, _w; }
            """);

        GeneratorRun.Over(input.AddReferences(MetadataReference.CreateFromImage(library))).ShouldCompile();
    }

    [Fact]
    public void A_type_of_another_assembly_in_the_same_namespace_hides_names_too()
    {
        byte[] library = GeneratorRun.Over(GeneratorRun.Compile("Library", """
            #pragma warning disable CS1591
            namespace Cargo
            {
                public class Archive;
                public class List<T>;
            }

            namespace Cargo.Stevedore
            {
                public class Unrelated;
            }
            """)).ToAssembly();
        CSharpCompilation input = GeneratorRun.Compile("Application", """
            namespace Cargo;
            [System.Serializable] public partial class Subject { private System.Collections.Generic.List<string> _names = []; }
            """);

        GeneratorRun run = GeneratorRun.Over(input.AddReferences(MetadataReference.CreateFromImage(library))).ShouldCompile();

        Assert.Contains("global::Stevedore.Archive archive", run.TypeFile, StringComparison.Ordinal);
    }

    private const string Others = """
        namespace Other
        {
            public enum DayOfWeek;

            [System.Serializable]
            public partial class CPort
            {
                [System.Serializable]
                public partial class Berth;
            }
        }

        namespace Third
        {
            public class CPort;

            [System.Serializable]
            public partial class CShip;
        }
        """;
}
