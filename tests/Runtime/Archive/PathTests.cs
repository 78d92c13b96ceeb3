using Stevedore.Mfc;
using Stevedore.Runtime.Tests.Archives.Model;
using Stevedore.Runtime.Tests.Archives.Transport;

namespace Stevedore.Runtime.Tests.Archives;

/// <summary>Where in the graph of objects a failure is, as far as bodies written by hand tell it.</summary>
public sealed class PathTests
{
    private const string Label = "FFFEFFFF0000";

    [Fact]
    public void Objects_within_objects_are_told_by_their_classes()
    {
        ArchiveException failure = Fail(
            static a => a.ReadObject<Crate>(),
            $"FFFF 0100 0500 'Crate' 01000000 {Label} 0180 02000000 {Label} 0180 0300");

        Assert.Equal("(Crate) → (Crate) → (Crate)", failure.Path);
        Assert.EndsWith($"(byte {failure.Position} of the archive) in (Crate) → (Crate) → (Crate)", failure.Message);
    }

    [Fact]
    public void An_element_of_a_collection_of_MFC_is_told_by_its_index()
    {
        string bytes = $"FFFF 0000 0700 'CObList' 0300 FFFF 0100 0500 'Crate' 01000000 {Label} 0000 0000 0480 0000";

        Assert.Equal("(CObList)[1]", Fail(static a => a.ReadObject<ObList>(), bytes).Path);
    }

    [Fact]
    public void A_whole_value_begins_with_its_type()
    {
        ArchiveException failure = Assert.Throws<ArchiveException>(
            () => Archive.Deserialize<Crate>(Bytes.Of($"01000000 {Label} FFFF 0100 0500 'Crate' 02")));

        Assert.Equal("Crate → (Crate)", failure.Path);
    }

    [Fact]
    public void Nothing_is_told_where_nothing_is_known() => Assert.Null(Fail(static a => a.ReadInt32(), "01").Path);

    [Fact]
    public void Of_a_long_path_the_ends_are_told()
    {
        string tower = $"FFFF 0100 0500 'Crate' 01000000 {Label} " + string.Concat(Enumerable.Repeat($"0180 01000000 {Label} ", 200));

        string path = Fail(static a => a.ReadObject<Crate>(), tower).Path!;

        Assert.Equal(64, path.Split("(Crate)").Length - 1);
        Assert.Contains(" … ", path);
    }

    [Fact]
    public void What_caught_a_failure_is_not_told_again()
    {
        ArchiveException failure = Fail(
            static a =>
            {
                Assert.Throws<ArchiveException>(() => a.ReadObject<Crate>());
                a.ReadInt32();
            },
            "FFFF 0100 0500 'Crate' 01");

        Assert.Null(failure.Path);
    }

    [Fact]
    public void A_count_that_the_bytes_cannot_hold_is_no_matter_of_limits()
    {
        ArchiveException known = Fail(static a => a.ReadCollectionCount(), "FFFF 12345678 0102");
        ArchiveException text = Fail(static a => a.ReadString(), "FFFEFF FF FFFF 12345678 0102");
        ArchiveException unknown = Assert.Throws<ArchiveException>(() =>
            new Archive(new PipeStream(Bytes.Of("FFFF 12345678 0102")), ArchiveMode.Load).ReadCollectionCount());

        Assert.Equal(ArchiveError.LimitExceeded, known.Error);
        Assert.StartsWith("A collection of 2018915346 elements cannot be in the 2 bytes that are left", known.Message);
        Assert.StartsWith("A string of 2018915346 characters cannot be in the", text.Message);
        Assert.DoesNotContain(nameof(ArchiveLimits), known.Message + text.Message);
        Assert.Contains(nameof(ArchiveLimits.MaxCollectionCount), unknown.Message);
    }

    private static ArchiveException Fail(Action<Archive> body, string bytes)
    {
        using Archive archive = Bytes.Load(bytes);
        return Assert.Throws<ArchiveException>(() => body(archive));
    }
}
