using Microsoft.CodeAnalysis;
using Stevedore.Generator.Incremental.State;
using Stevedore.Generator.Tests.Harness;

namespace Stevedore.Generator.Tests.Pipeline;

/// <summary>What the generator leaves unread, and that nothing is missed by it.</summary>
public sealed class Relevance
{
    private const string Library = """
        using Stevedore;
        public class Depot { public ArchiveConnection File => null!; public static Depot Main => null!; }
        public class Yard { public void Open(System.Action<ArchiveConnection> use) { } public ArchiveConnection[] All = []; }
        public class Clerk { protected ArchiveConnection Desk => null!; }
        public static class Doors { public static ArchiveConnection Gate(this int number) => null!; }
        """;

    [Theory]
    [InlineData("public class Port<T> { public Port<T[]>? Next; void Load() { Load(); } }")]
    [InlineData("[System.Serializable] public class Port { int _x; }")]
    [InlineData("public partial class Port { string Text = \"\"; }")]
    public void A_project_without_words_of_archives_is_not_read(string source)
    {
        IncrementalParser parser = new();

        parser.Parse(GeneratorRun.Compile("Cargo", source), CancellationToken.None);

        Assert.Null(parser.State);
    }

    [Theory]
    [InlineData("[System.Serializable] public partial class Port { int _x; }", "")]
    [InlineData("[global::System.SerializableAttribute()] partial class Port { int _x; }", "")]
    [InlineData("[Serializable]partial class Port{int _x;}", "global using System;")]
    [InlineData("[Kept] partial class Port { int _x; }", "global using Kept = System.SerializableAttribute;")]
    public void A_type_is_found_by_whatever_words_it_is_declared(string source, string other) =>
        Assert.Contains("Port.g.cs", GeneratorRun.Over(source, other).Files.Keys);

    [Fact]
    public void What_a_referenced_assembly_registers_is_found_without_a_word()
    {
        Compilation compilation = GeneratorRun.Compile("Cargo", "public class Port { }")
            .AddReferences(MetadataReference.CreateFromFile(typeof(Library.Vessel).Assembly.Location));

        Assert.Single(GeneratorRun.Over(compilation).Files);
    }

    /// <summary>Among many calls that are others', only those are bound that may be calls of archives.</summary>
    [Theory]
    [InlineData("class Use { void X() => Depot.Main.File.SendAsync(new int[1]); }")]
    [InlineData("class Use { void X(Yard yard) => yard.Open(c => c.SendAsync(new int[1])); }")]
    [InlineData("class Use { void X(Yard yard) { foreach (var one in yard.All) one.SendAsync(new int[1]); } }")]
    [InlineData("class Use : Clerk { void X() => Desk.SendAsync(new int[1]); }")]
    [InlineData("class Use { void X() => 3.Gate().SendAsync(new int[1]); }")]
    [InlineData("using static Stevedore.Archive; class Use { byte[] X() => Serialize(new int[1]); }")]
    [InlineData("using static Depot; class Use { void X() => Main.File.SendAsync(new int[1]); }")]
    [InlineData("using A = Stevedore.Archive; class Use { byte[] X() => A.Serialize(new int[1]); }")]
    [InlineData("class Use { Depot _depot = null!; void X() { var file = _depot.File; file.SendAsync(new int[1]); } }")]
    [InlineData("class Use { Depot Make() => null!; void X() => new Use().Make().File.SendAsync(new int[1]); }")]
    [InlineData("class Use { T Of<T>(System.Func<Depot, T> get) => default!; void X() => Of(d => d.File).SendAsync(new int[1]); }")]
    public void A_call_of_an_archive_is_found_among_many_others(string source)
    {
        string others = string.Concat(Enumerable.Range(0, 30).Select(number =>
            $"class Other{number} {{ void Load() {{ }} void Run(Other{number} other) => other.Load(); }}\n"));

        GeneratorRun run = GeneratorRun.Over(Library, others, source);

        Assert.Contains(run.Files.Keys, file => file.EndsWith("ArchiveRoots.g.cs", StringComparison.Ordinal));
    }

    [Fact]
    public void Calls_of_others_are_not_bound()
    {
        string others = string.Concat(Enumerable.Range(0, 30).Select(number =>
            $"class Other{number} {{ void Load() {{ }} void Run(Other{number} other) => other.Load(); }}\n"));
        IncrementalParser parser = new();

        parser.Parse(GeneratorRun.Compile("Cargo", Library, others), CancellationToken.None);

        Assert.All(parser.State!.Roots.Values, root => Assert.Empty(root.DependenciesOfType));
    }

    [Fact]
    public void Uses_of_generic_types_that_are_not_archivable_are_not_looked_at()
    {
        const string Others = """
            class Box<T> { Box<T[]>? _next; } class Chest<T> : Box<T> { }
            class Use { Chest<int>? _chest; object X() => new Box<Chest<string>>(); }
            """;
        IncrementalParser parser = new();

        parser.Parse(GeneratorRun.Compile("Cargo", Library, Others), CancellationToken.None);

        Assert.Empty(parser.State!.Constructions);
    }

    [Theory]
    [InlineData("class Crate<T> : Base<T> { }", "[System.Serializable] partial class Base<T> { T? _x; }")]
    [InlineData("class Crate<T> : Base<T>, Stevedore.IArchivable { public void Serialize(Stevedore.Archive a) { } }", "class Base<T> { }")]
    [InlineData("partial class Crate<T> { [System.Serializable] public partial class Lid { T? _x; } }", "class U { Crate<int>.Lid? _x; }")]
    public void Uses_of_generic_types_that_may_be_archivable_are_looked_at(string source, string other)
    {
        IncrementalParser parser = new();

        parser.Parse(GeneratorRun.Compile("Cargo", source, other, "class Use { Crate<int>? _crate; }"), CancellationToken.None);

        Assert.NotEmpty(parser.State!.Constructions);
    }
}
