using Microsoft.CodeAnalysis;
using Stevedore.Generator.Emit;
using Stevedore.Generator.Tests.Harness;

namespace Stevedore.Generator.Tests.Parsing;

/// <summary>Names of assemblies, files and aliases that are not made for generated code.</summary>
public sealed class Surroundings
{
    private const string Usings = "using System; using System.Collections.Generic; using Stevedore;\n";

    [Theory]
    [InlineData("acme.core", "acme_core")]
    [InlineData("acme_core", "acme__core")]
    [InlineData("acme-core", "acme_x2D_core")]
    [InlineData("base", "base_")]
    [InlineData("event", "event_")]
    [InlineData("record", "record")]
    [InlineData("3d", "_3d")]
    public void Each_assembly_has_a_namespace_of_its_own(string assembly, string identifier)
    {
        Assert.Equal(identifier, CSharpNames.Identifier(assembly));
        Compilation input = GeneratorRun.Compile(assembly, Usings + "[Serializable] public partial class P { public int X; }");
        GeneratorRun.Over(input).ShouldCompile();
    }

    [Fact]
    public void An_assembly_behind_an_alias_is_registered_by_it()
    {
        byte[] library = GeneratorRun.Over(GeneratorRun.Compile(
            "Ext",
            "#pragma warning disable CS1591\n" + Usings
                + "namespace Ext; [Serializable] public partial class Port { public int X; } public enum Kind { A, B }")).ToAssembly();
        MetadataReference reference = MetadataReference.CreateFromImage(library).WithAliases(["ext"]);

        Compilation unused = GeneratorRun.Compile("App", Usings + "[Serializable] public partial class Mine { public int X; }");
        GeneratorRun run = GeneratorRun.Over(unused.AddReferences(reference)).ShouldCompile();
        Assert.Contains("static () => ext::Stevedore.Registries.Ext.ArchiveClasses.Register()", run.Registry, StringComparison.Ordinal);

        Compilation used = GeneratorRun.Compile(
            "App",
            "extern alias ext;\n" + Usings
                + "[Serializable] public partial class Mine { public ext::Ext.Kind K; public ext::Ext.Port P; }");
        Assert.DoesNotContain("Mine.g.cs", GeneratorRun.Over(used.AddReferences(reference)).Files.Keys);
    }

    [Fact]
    public void What_a_file_has_for_itself_is_refused()
    {
        GeneratorRun run = GeneratorRun.Over(Usings + """
            public static class Program
            {
                public static byte[] One() => Archive.Serialize(new[] { Color.Red });
                public static byte[] Two() => Archive.Serialize(new List<(Color, int)>());
            }
            file enum Color { Red }
            file partial class Outer { [Serializable] internal partial class Inner { public int X; } }
            """);

        Assert.Empty(run.Files);
    }

    [Fact]
    public void A_structure_with_an_explicit_body_can_be_a_root()
    {
        GeneratorRun.Over(Usings + """
            public static class Program
            {
                public static Q Main(byte[] bytes) => Archive.Deserialize<List<Q>>(Archive.Serialize(Archive.Deserialize<Q>(bytes)))[0];
            }
            [Serializable] public partial struct Q : IArchivable
            {
                public int A;
                void IArchivable.Serialize(Archive archive) => archive.Exchange(ref A);
            }
            """).ShouldCompile();
    }

    [Fact]
    public void Two_classes_whose_names_fall_together_have_two_creators()
    {
        GeneratorRun.Over(Usings + """
            namespace A_B { [Serializable, RuntimeClass("One")] public partial class C { public int X; private C() { } } }
            namespace A { [Serializable, RuntimeClass("Two")] public partial class B_C { public int X; private B_C() { } } }
            """).ShouldCompile();
    }

    [Fact]
    public void The_name_of_a_file_is_never_too_long()
    {
        string deep = new('C', 300);
        GeneratorRun run = GeneratorRun.Over(Usings + $"[Serializable, RuntimeClass(\"C\")] public partial class {deep}a {{ }} "
            + $"[Serializable, RuntimeClass(\"D\")] public partial class {deep}b {{ }}").ShouldCompile();

        Assert.Equal(3, run.Files.Count);
        Assert.All(run.Files.Keys, name => Assert.InRange(name.Length, 1, 200));
    }

    [Fact]
    public void What_is_dynamic_is_called_so()
    {
        Compilation input = GeneratorRun.Compile("App", Usings
            + "public static class Program { public static int Main(dynamic value) => Archive.Serialize(value).Length; }");
        SyntaxTree tree = input.SyntaxTrees.Single();
        SyntaxNode call = tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().Single(Parse.RootParser.IsCandidate);

        Model.Problem problem = Parse.RootParser.Parse(call, input.GetSemanticModel(tree), TestContext.Current.CancellationToken)!.Problem!;

        Assert.Equal("A root of type 'dynamic'", problem.Arguments[0]);
    }
}
