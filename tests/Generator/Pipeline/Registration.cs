using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Stevedore.Generator.Tests.Harness;

namespace Stevedore.Generator.Tests.Pipeline;

public sealed class Registration
{
    [Fact]
    public void Classes_of_a_library_are_known_before_any_of_its_code_has_run()
    {
        byte[] library = GeneratorRun.Over(GeneratorRun.Compile("Library", """
            [System.Serializable]
            internal sealed partial class CLateLibraryClass;
            """)).ToAssembly();
        byte[] application = GeneratorRun.Over(GeneratorRun.Compile("Application", "internal static class Program;")
            .AddReferences(MetadataReference.CreateFromImage(library))).ToAssembly();
        AssemblyLoadContext context = new("application", isCollectible: false);
        context.Resolving += (_, name) => name.Name == "Library" ? context.LoadFromStream(new MemoryStream(library)) : null;

        Assert.Empty(ClassTable.Default.Find("CLateLibraryClass"));
        RuntimeHelpers.RunModuleConstructor(context.LoadFromStream(new MemoryStream(application)).ManifestModule.ModuleHandle);

        RuntimeClass late = Assert.Single(ClassTable.Default.Find("CLateLibraryClass"));
        Assert.Equal("CLateLibraryClass", late.CreateObject().GetType().Name);
    }

    [Fact]
    public void An_assembly_without_archivable_classes_around_it_gets_no_registry()
    {
        Assert.Empty(GeneratorRun.Over("public static class Program;").Files);
    }

    [Fact]
    public void Nothing_is_generated_without_the_runtime()
    {
        Compilation input = GeneratorRun.Compile("Cargo", "[System.Serializable] public partial class CPort { private int _x; }");
        MetadataReference runtime = input.References.Single(reference => reference.Display == typeof(Archive).Assembly.Location);

        Assert.Empty(GeneratorRun.Over(input.RemoveReferences(runtime)).Files);
    }

    [Fact]
    public void Base_classes_come_before_derived_ones()
    {
        string registry = GeneratorRun.Over("""
            using System;
            [Serializable] public partial class A : M;
            [Serializable] public partial class M : Z;
            [Serializable] public partial class Z;
            """).ShouldCompile().Registry;

        Assert.Equal(["Z", "M", "A"], registry.Split('\n')
            .Where(line => line.Contains("Register<", StringComparison.Ordinal))
            .Select(line => line.Split('<', '>')[1].Replace("global::", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void Types_whose_names_differ_in_case_only_have_files_of_their_own()
    {
        GeneratorRun run = GeneratorRun.Over("""
            using System;
            namespace Cargo;
            [Serializable] public partial class CPort;
            [Serializable] public partial class Cport;
            [Serializable] public partial class CShip;
            """).ShouldCompile();

        Assert.Equal(
            ["Cargo.CPort.0-6-7.g.cs", "Cargo.CShip.g.cs", "Cargo.Cport.0-6.g.cs", "Stevedore.Registries.Cargo.ArchiveClasses.g.cs"],
            run.Files.Keys.Order(StringComparer.Ordinal));
    }
}
