using Cargo;
using Stevedore.Mfc;

namespace Stevedore.Samples.Tests.Cargo;

/// <summary>The documents of the MFC program: what MFC printed of them is what we print, and what we save is what MFC saved.</summary>
public sealed class CargoDocumentTests : IDisposable
{
    private readonly string _copy = Path.GetTempFileName();

    public static TheoryData<string> Complete => new(Directory.GetFiles(CargoDemo.Documents, "*.bin")
        .Select(f => Path.GetFileNameWithoutExtension(f)!)
        .Where(n => !n.Contains("truncated")));

    public static TheoryData<string> Printed => new(Directory.GetFiles(Prints, "*.txt").Select(f => Path.GetFileNameWithoutExtension(f)!));

    private static string Prints { get; } = Path.Combine(AppContext.BaseDirectory, "Prints");

    [Fact]
    public void Every_document_of_the_program_is_here()
    {
        Assert.Equal(14, Complete.Count);
        Assert.Equal(12, Printed.Count);
    }

    [Theory]
    [MemberData(nameof(Printed))]
    public void Every_value_is_printed_as_MFC_printed_it(string name)
    {
        using StringWriter print = new();
        CargoDocument document = Load(name);

        new ManifestPrinter(print, document).Print();

        string[] expected = [.. File.ReadAllLines(Path.Combine(Prints, name + ".txt"))
            .Where(l => !l.StartsWith("foreign") && !l.StartsWith("archiveEnd"))];
        Assert.Equal(expected, print.ToString().Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [MemberData(nameof(Complete))]
    public void Saved_in_its_own_generation_a_document_is_identical(string name)
    {
        Load(name).Save(_copy);

        Assert.Equal(File.ReadAllBytes(PathOf(name)), File.ReadAllBytes(_copy));
    }

    [Theory]
    [InlineData("cargo-gen1-unicode", "cargo-gen3-unicode")]
    [InlineData("cargo-gen1-ansi", "cargo-gen3-ansi")]
    public void Saved_in_the_newest_generation_an_old_document_has_the_newest_schema(string old, string newest)
    {
        CargoDocument document = Load(old);

        (document with { Schemas = [] }).Save(_copy);

        CargoDocument again = CargoDocument.Load(_copy);
        Assert.Equal(Load(newest).Schemas, again.Schemas);
        Assert.Equal(0, again.Manifest.Containers.OfType<ReeferContainer>().First().MaxUnplugged.Seconds);
        Assert.Empty(again.Manifest.Containers.OfType<ReeferContainer>().First().Alarms);
    }

    [Theory]
    [InlineData("cargo-truncated-unicode", 494)]
    [InlineData("cargo-truncated-ansi", 372)]
    public void A_truncated_document_is_refused_at_its_end(string name, long length)
    {
        ArchiveException refusal = Assert.Throws<ArchiveException>(() => Load(name));

        Assert.Equal(ArchiveError.EndOfStream, refusal.Error);
        Assert.InRange(refusal.Position, 0, length);
    }

    [Theory]
    [InlineData("cargo-embedded-unicode")]
    [InlineData("cargo-embedded-ansi")]
    public void An_archive_between_foreign_bytes_leaves_them_alone(string name)
    {
        CargoDocument document = Load(name);

        Assert.Equal("FOREIGN HEADER!!"u8, document.Before);
        Assert.Equal("TRAILER!"u8, document.After);
    }

    [Theory]
    [InlineData("cargo-large-unicode")]
    [InlineData("cargo-large-ansi")]
    public void The_large_document_has_the_totals_it_was_made_with(string name)
    {
        Manifest manifest = Load(name).Manifest;

        Assert.Equal(3000, manifest.Containers.Count);
        Assert.Equal(40, manifest.Ports.Count);
        Assert.Equal(47924584.125, manifest.Containers.Sum(c => c.GrossWeight));
        Assert.Equal(7401267762500, manifest.Containers.Sum(c => c.Insured.TenThousandths));
        Assert.Equal(30, manifest.Containers.Count(c => c.Insured.Status == OleStatus.Null));
        Assert.Equal(30, manifest.Containers.Count(c => c.Destination is null));
        Assert.Equal(4500, manifest.Containers.Sum(c => c.Weights.Length));
        Assert.Equal(148167429, manifest.Containers.Sum(c => c.Seals.Sum(s => (long)s)));
        Assert.Equal(503, manifest.Containers.OfType<DryContainer>().Count(d => d.Vented));
        Assert.Equal(1271, manifest.Containers.OfType<ReeferContainer>().Sum(r => r.Setpoint));
        Assert.Equal(11358000, manifest.Containers.OfType<ReeferContainer>().Sum(r => r.MaxUnplugged.Seconds));
        Assert.Equal(999, manifest.Containers.OfType<ReeferContainer>().Sum(r => r.Alarms.Count));
        Assert.Equal(4001500504501500, manifest.Containers.OfType<TankContainer>().Sum(t => t.Serial));
        Assert.Equal(1500, manifest.Containers.OfType<TankContainer>().Sum(t => t.Inspections.Count));
        Assert.Same(manifest.Containers[1234], manifest.Flagship);
        Assert.All(manifest.Containers, c => Assert.Same(manifest, c.Owner));
    }

    public void Dispose() => File.Delete(_copy);

    private static CargoDocument Load(string name) => CargoDocument.Load(PathOf(name), CargoDemo.StartOf(name));

    private static string PathOf(string name) => Path.Combine(CargoDemo.Documents, name + ".bin");
}
