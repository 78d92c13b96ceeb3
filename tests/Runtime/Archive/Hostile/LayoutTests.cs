using Stevedore.Generated;
using Stevedore.Runtime.Tests.Archives.Model;
using Stevedore.Runtime.Tests.Archives.Transport;

namespace Stevedore.Runtime.Tests.Archives.Hostile;

/// <summary>Layouts of a program's own are held to the same limits as MFC's.</summary>
public sealed class LayoutTests
{
    [Fact]
    public void Archives_within_archives_count_as_bodies_within_each_other()
    {
        ArchiveOptions two = new() { Limits = new ArchiveLimits { MaxDepth = 2 } };
        RuntimeClass.Register("Shell", RuntimeClass.NoSchema, create: static () => new Shell());

        Assert.Equal(1, Bytes.Load("01 00", two).ReadEmbedded<Shell>().Shells);

        ArchiveException refusal = Assert.Throws<ArchiveException>(() => Bytes.Load("02 01 00", two).ReadEmbedded<Shell>());
        Assert.Equal(ArchiveError.LimitExceeded, refusal.Error);
    }

    [Fact]
    public void A_nested_archive_must_be_used_up()
    {
        ArchiveException refusal = Assert.Throws<ArchiveException>(
            () => Bytes.Load("03 0102 03").ReadNested(WireType.Byte, static inner => inner.ReadUInt16()));

        Assert.Equal((ArchiveError.BadData, 4), (refusal.Error, refusal.Position));
    }

    [Fact]
    public void A_list_that_a_null_ends_has_at_most_so_many_objects()
    {
        ArchiveOptions two = new() { Limits = new ArchiveLimits { MaxCollectionCount = 2 } };
        Crate crate = new();

        Assert.Equal(2, Bytes.Load(Bytes.Store(a => a.WriteNullTerminated<Crate>([crate, crate])), two).ReadNullTerminated<Crate>().Count);

        byte[] three = Bytes.Store(a => a.WriteNullTerminated<Crate>([crate, crate, crate]));
        ArchiveException refusal = Assert.Throws<ArchiveException>(() => Bytes.Load(three, two).ReadNullTerminated<Crate>());
        Assert.Equal(ArchiveError.LimitExceeded, refusal.Error);
    }

    [Fact]
    public void An_empty_dimension_does_not_make_the_others_free()
    {
        using Archive archive = Bytes.Load("0000 FFFF FFFFFF0F FFFF FFFFFF0F");

        Assert.Equal(ArchiveError.LimitExceeded, Assert.Throws<ArchiveException>(() => archive.ReadLengths(3, out _)).Error);
    }

    [Fact]
    public void Any_byte_but_zero_is_true_in_memory_of_the_caller_too()
    {
        bool[] truths = new bool[2];

        Bytes.Load("0002").ReadArray(truths.AsSpan());

        Assert.Equal([0, 1], System.Runtime.InteropServices.MemoryMarshal.AsBytes(truths.AsSpan()).ToArray());
    }

    [Fact]
    public void A_text_that_fails_in_a_code_page_of_its_own_leaves_that_of_the_archive()
    {
        using Archive archive = Bytes.Load("05 41");
        System.Text.Encoding own = archive.AnsiEncoding;

        Assert.Throws<ArchiveException>(() => archive.ReadString(932));

        Assert.Same(own, archive.AnsiEncoding);
    }

    /// <summary>Nothing, or a shell in an archive of its own.</summary>
    private sealed class Shell : IArchivable
    {
        private Shell? _inner;

        public int Shells => _inner is null ? 0 : 1 + _inner.Shells;

        public void Serialize(Archive archive) =>
            _inner = archive.ReadNested(WireType.Byte, static inner => inner.HasMore() ? inner.ReadEmbedded<Shell>() : null);
    }
}
