using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Stevedore.Analyzers.Tests.Harness;
using Stevedore.CodeFixes;

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
        TextSnapshot.Match("Fleet.ArchiveSchema", await written.SchemaAsync());
        Assert.Empty(await written.DiagnoseAsync(Expect.AllAnalyzers));
    }

    /// <summary>Fix All over the whole program, by the fix with this title.</summary>
    private static async Task<UserProgram> MendAllAsync(UserProgram program, string title)
    {
        ImmutableArray<Diagnostic> found = await program.DiagnoseAsync(Expect.AllAnalyzers);
        var provider = new UpdateSchemaFileCodeFix();
        ImmutableArray<Diagnostic> fixable = [.. found.Where(diagnostic => provider.FixableDiagnosticIds.Contains(diagnostic.Id))];
        Document document = program.Project.GetDocument(fixable[0].Location.SourceTree)!;
        var context = new FixAllContext(
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
