using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CSharp;
using Stevedore.Generator.Tests.Harness;
using Stevedore.Tests.Harness;

namespace Stevedore.Generator.Tests.Snapshots;

/// <summary>What the generator writes for a few lines of source, compared with the files beside the test.</summary>
internal static class Generated
{
    private const string Surroundings = """
        global using System;
        global using System.Collections.Concurrent;
        global using System.Collections.Frozen;
        global using System.Collections.Generic;
        global using System.Collections.Immutable;
        global using System.Drawing;
        global using System.Runtime.CompilerServices;
        global using System.Runtime.InteropServices;
        global using System.Runtime.Serialization;
        global using System.Text;
        global using Stevedore;
        global using Stevedore.Mfc;

        namespace Cargo;

        public enum Kind : byte { Dry, Reefer }

        [Serializable] public partial class CPort;

        [Serializable] public partial struct Slot { public short Bay, Row; }
        """;

    /// <summary>Compares the body of a class <c>CHold</c> that has these members.</summary>
    public static Task MembersAsync(string members, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "") =>
        TypeAsync("CHold", $"[Serializable] public sealed partial class CHold\n{{\n{members}\n}}", "", sourceFile, method);

    /// <summary>Compares what is generated for one of the types in a source.</summary>
    public static Task TypeAsync(
        string type,
        string source,
        string attributes = "",
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string method = "") =>
        FileAsync($"Cargo.{type}.g.cs", source, attributes, sourceFile, method);

    /// <summary>Compares the file that registers the classes of a source.</summary>
    public static Task RegistryAsync(
        string source,
        string attributes = "",
        [CallerFilePath] string sourceFile = "",
        [CallerMemberName] string method = "") =>
        FileAsync("Stevedore.Registries.Cargo.ArchiveClasses.g.cs", source, attributes, sourceFile, method);

    /// <summary>Compares the file with the formatters of the whole values that a source passes to archives.</summary>
    public static Task RootsAsync(string source, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "") =>
        FileAsync("Stevedore.Registries.Cargo.ArchiveRoots.g.cs", source, "", sourceFile, method);

    /// <summary>Compares the file with the formatters of values where any object may stand.</summary>
    public static Task BoxesAsync(string source, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "") =>
        FileAsync("Stevedore.Registries.Cargo.ArchiveBoxes.g.cs", source, "", sourceFile, method);

    private static Task FileAsync(string hintName, string source, string attributes, string sourceFile, string method)
    {
        CSharpCompilation input = GeneratorRun.Compile("Cargo", $"{attributes}\nnamespace Cargo;\n{source}", Surroundings);
        GeneratorRun run = GeneratorRun.Over(input.WithOptions(input.Options.WithAllowUnsafe(true))).ShouldCompile();
        Assert.Contains(hintName, run.Files);
        return Snapshot.MatchAsync(run.Driver, [hintName], sourceFile, method);
    }
}
