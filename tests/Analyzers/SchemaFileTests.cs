using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using Stevedore.Analyzers.Tests.Harness;
using Stevedore.CodeFixes;
using Stevedore.Tests.Harness;

namespace Stevedore.Analyzers.Tests;

public sealed class SchemaFileTests
{
    private const string Update = "Update ArchiveSchema.txt";
    private const string Raise = "Raise the schema";

    private static readonly string[] s_fleet =
    [
        """
        using System.Runtime.Serialization;
        using Stevedore;

        namespace Fleet;

        [Serializable, RuntimeClass("CVehicle", Schema = 3, Versionable = true)]
        public abstract partial class Vehicle
        {
            public int Wheels;
            public GeoPoint Home;
            [OptionalField(VersionAdded = 3)] public string? Plate;
        }

        [Serializable, RuntimeClass("CTruck", Schema = 4, Versionable = true)]
        [FormerName("CLorry")]
        public sealed partial class Truck : Vehicle
        {
            public string Driver { get; set; } = "";
            [Removed(2)] private short _axles;
            [field: OptionalField(VersionAdded = 3)] public List<Depot> Depots { get; private set; } = [];
            [Embedded] public Address Owner = new();
            public bool IsRented;
            [When(nameof(IsRented))] public double Rent;
        }
        """,
        """
        using System.Runtime.Serialization;
        using Stevedore;

        namespace Fleet;

        [Serializable]
        public partial struct GeoPoint
        {
            public double Latitude, Longitude;
        }

        [Serializable, RuntimeClass("CAddress", Schema = 2, Versionable = true)]
        public partial class Address
        {
            public string City = "";
            [OptionalField(VersionAdded = 2)] public string Country = "";
        }

        [Serializable]
        public partial class Depot
        {
            [Magic] public const string Mark = "DEP";
            [BodyVersion] public byte Version;
            [OptionalField(VersionAdded = 2)] public GeoPoint[] Gates = [];
            [FixedLength(3)] public Address?[] Keepers = [];
            public Box<Truck>? Spare;
            public Dictionary<string, Vehicle> Known = [];
        }

        [Serializable]
        public partial class Box<T>
        {
            public T? Content;
            public int Count;
        }

        [Serializable]
        public partial class Log
        {
            private int _lines;

            public void Serialize(Archive archive) => archive.Exchange(ref _lines);
        }

        [Serializable]
        public partial class Empty;
        """,
    ];

    [Fact]
    public async Task The_fix_writes_a_block_for_each_class_and_schema()
    {
        UserProgram written = await MendAllAsync(new UserProgram(s_fleet).WithSchema(""), Update);
        await Snapshot.MatchAsync(await written.SchemaAsync());
        Assert.Empty(await written.DiagnoseAsync(Expect.AllAnalyzers));
    }

    [Fact]
    public async Task The_file_is_the_same_whatever_order_the_sources_come_in()
    {
        UserProgram written = await MendAllAsync(new UserProgram(s_fleet).WithSchema(""), Update);
        UserProgram reversed = await MendAllAsync(new UserProgram([.. s_fleet.Reverse()]).WithSchema(""), Update);
        Assert.Equal(await written.SchemaAsync(), await reversed.SchemaAsync());
    }

    [Fact]
    public async Task Writing_the_file_again_changes_nothing()
    {
        string text = await (await MendAllAsync(new UserProgram(s_fleet).WithSchema(""), Update)).SchemaAsync();
        UserProgram renamed = new UserProgram([.. s_fleet, "[Serializable] public partial class Zone { public int Number; }"])
            .WithSchema(text);
        Assert.Equal(text + "\nclass Zone, schema 0\n  Number: int\n", await (await MendAllAsync(renamed, Update)).SchemaAsync());
    }

    [Fact]
    public async Task The_fix_of_one_class_leaves_the_others_and_the_comments_alone()
    {
        UserProgram program = new UserProgram("""
            [Serializable] public partial class Anchor { public long Weight; }
            [Serializable] public partial class Buoy { public int Light; }
            [Serializable] public partial class Crane { public int Reach; }
            """).WithSchema("""
            # Ours.

            # Since 1997.
            class Crane, schema 0
              Reach: short

            # What becomes of this?
            class Anchor, schema 0
              Weight: int
            """.ReplaceLineEndings("\r\n"));
        ImmutableArray<Diagnostic> found = await program.DiagnoseAsync(Expect.AllAnalyzers);
        Diagnostic missing = found.Single(static diagnostic => diagnostic.Id == "STV0303");
        UserProgram? mended = await program.MendAsync(new UpdateSchemaFileCodeFix(), missing);
        Assert.NotNull(mended);
        Assert.Equal(
            """
            # Ours.

            # What becomes of this?
            class Anchor, schema 0
              Weight: int

            class Buoy, schema 0
              Light: int

            # Since 1997.
            class Crane, schema 0
              Reach: short

            """.ReplaceLineEndings("\r\n"),
            await mended.SchemaAsync());
    }

    [Fact]
    public async Task Blocks_of_what_is_gone_or_old_stay_in_the_file()
    {
        const string Old = """
            # Ours.

            class Anchor, schema 0
              Weight: int

            class CPort, schema 1
              Name: CString

            """;
        UserProgram program = new UserProgram("""
            using Stevedore;

            [Serializable, RuntimeClass("CPort", Schema = 2)] public partial class Port { public long Number; }
            """).WithSchema(Old);
        UserProgram mended = await MendAllAsync(program, Update);
        Assert.Equal(Old + "\nclass CPort, schema 2\n  Number: LONGLONG\n", await mended.SchemaAsync());
        ImmutableArray<Diagnostic> found = await mended.DiagnoseAsync(Expect.AllAnalyzers);
        Assert.Equal(["STV0302", "STV0304"], found.Select(static diagnostic => diagnostic.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Raising_the_schema_makes_added_members_optional_and_lists_the_new_layout()
    {
        UserProgram program = new UserProgram(
            """
            using System.Runtime.Serialization;
            using Stevedore;

            [Serializable, RuntimeClass("CPort", Schema = 1)]
            public partial class Port
            {
                public string Name = "";
                public int Berths;

                // Meters.
                public double Depth { get; set; }
            }
            """,
            """
            [Serializable]
            public partial class Crane
            {
                public long Reach;
            }
            """).WithSchema("""
            # Ours.

            class CPort, schema 1
              Name: CString

            class Crane, schema 0
              Reach: int

            """);
        UserProgram mended = await MendAllAsync(program, Raise);
        IEnumerable<Task<SourceText>> texts = mended.Files.Select(file => file.GetTextAsync(TestContext.Current.CancellationToken));
        string[] files = [.. (await Task.WhenAll(texts)).Select(text => text.ToString())];
        Assert.Equal(
            """
            using System.Runtime.Serialization;
            using Stevedore;

            [Serializable, RuntimeClass("CPort", Schema = 2, Versionable = true)]
            public partial class Port
            {
                public string Name = "";
                [OptionalField(VersionAdded = 2)]
                public int Berths;

                // Meters.
                [field: OptionalField(VersionAdded = 2)]
                public double Depth { get; set; }
            }
            """,
            files[0]);
        Assert.Equal(
            """
            [Serializable]
            [Stevedore.RuntimeClass(Schema = 1)]
            public partial class Crane
            {
                public long Reach;
            }
            """,
            files[1]);
        Assert.Equal(
            """
            # Ours.

            class CPort, schema 1
              Name: CString

            class CPort, schema 2
              Name: CString
              Berths: int
              Depth: double

            class Crane, schema 0
              Reach: int

            class Crane, schema 1
              Reach: LONGLONG

            """,
            await mended.SchemaAsync());

        // What was stored of schema 0 is lost: that is for a person to decide.
        Assert.Equal(["STV0304"], (await mended.DiagnoseAsync(Expect.AllAnalyzers)).Select(static diagnostic => diagnostic.Id));
    }

    [Fact]
    public async Task Git_merges_what_two_branches_add()
    {
        const string Buoy = "[Serializable] public partial class Buoy { public int Light; }";
        const string Anchor = "[Serializable] public partial class Anchor { public int Weight; }";
        const string Crane = "[Serializable] public partial class Crane { public int Reach; }";
        string common = await WriteAsync("", Buoy);
        string ours = await WriteAsync(common, Buoy, Anchor);
        string theirs = await WriteAsync(common, Buoy, Crane);
        string merged = await GitMerge.ThreeWayAsync(common, ours, theirs);
        Assert.Equal(await WriteAsync("", Buoy, Anchor, Crane), merged);
        Assert.Empty(await new UserProgram(Buoy, Anchor, Crane).WithSchema(merged).DiagnoseAsync(Expect.AllAnalyzers));
    }

    private static async Task<string> WriteAsync(string schema, params string[] files) =>
        await (await MendAllAsync(new UserProgram(files).WithSchema(schema), Update)).SchemaAsync();

    /// <summary>Fix All over the whole program, by the fix with this title.</summary>
    private static async Task<UserProgram> MendAllAsync(UserProgram program, string title)
    {
        ImmutableArray<Diagnostic> found = await program.DiagnoseAsync(Expect.AllAnalyzers);
        UpdateSchemaFileCodeFix provider = new();
        ImmutableArray<Diagnostic> fixable = [.. found.Where(diagnostic => provider.FixableDiagnosticIds.Contains(diagnostic.Id))];
        Document document = program.Project.GetDocument(fixable[0].Location.SourceTree)!;
        FixAllContext context = new(
            document,
            provider,
            FixAllScope.Project,
            title,
            provider.FixableDiagnosticIds,
            new KnownDiagnostics(fixable),
            TestContext.Current.CancellationToken);
        return await program.AfterAsync((await provider.GetFixAllProvider().GetFixAsync(context))!);
    }
}
