using Stevedore.Generator.Tests.Harness;
using Stevedore.Tests.Harness;

namespace Stevedore.Generator.Tests.Snapshots;

/// <summary>What is generated for types of other assemblies that a line names.</summary>
public sealed class GeneratedForeignTypes
{
    [Fact]
    public Task A_class_is_made_by_its_constructor_and_a_structure_by_its_members() => Snapshot.MatchAsync(
        GeneratorRun.Over("""
            [assembly: Stevedore.ArchiveFormatterFor(typeof(System.Net.DnsEndPoint))]
            [assembly: Stevedore.ArchiveFormatterFor(typeof(System.Net.IPEndPoint), Except = ["AddressFamily"])]
            [assembly: Stevedore.ArchiveFormatterFor(typeof(System.Text.Json.JsonReaderOptions))]
            """).ShouldCompile().Driver,
        ["Stevedore.Registries.Cargo.ArchiveForeignTypes.g.cs", "Stevedore.Registries.Cargo.ArchiveClasses.g.cs"]);

    [Fact]
    public void A_type_that_nothing_can_be_generated_for_gets_nothing() => Assert.DoesNotContain(
        GeneratorRun.Over("[assembly: Stevedore.ArchiveFormatterFor(typeof(System.IO.Stream))]").ShouldCompile().Files,
        static file => file.Key.Contains("Foreign", StringComparison.Ordinal));
}
