namespace Stevedore.Runtime.Tests.Archives.Buffer;

/// <summary>What loading asks of the system. A call takes longer than loading a small collection, so the number of calls is kept.</summary>
public sealed class FileReadTests
{
    [Fact]
    public void A_file_is_asked_for_its_length_a_few_times_whatever_the_number_of_collections()
    {
        using CountingStream stream = new(Lists(20_000));

        using Archive archive = new(stream, ArchiveMode.Load);
        Assert.Equal(20_000, CountLists(archive));

        Assert.InRange(stream.LengthsAsked, 0, 2);
    }

    [Fact]
    public void A_file_is_read_in_pieces_of_64_KB()
    {
        byte[] bytes = Lists(20_000);
        using CountingStream stream = new(bytes);

        using Archive archive = new(stream, ArchiveMode.Load, options: null, Archive.FileBufferSize);
        Assert.Equal(20_000, CountLists(archive));

        Assert.InRange(stream.Reads, 1, bytes.Length / Archive.FileBufferSize + 2);
    }

    /// <summary>Lists of 1,500 bytes each, more than memory is reserved for unseen.</summary>
    private static byte[] Lists(int count)
    {
        using MemoryStream stream = new();
        using (Archive archive = new(stream, ArchiveMode.Store))
        {
            archive.WriteCount(count);
            for (int i = 0; i < count; i++)
                archive.WriteCount(0);
            archive.WriteCount(1500);
            for (int i = 0; i < 1500; i++)
                archive.Write((byte)i);
        }
        return stream.ToArray();
    }

    private static int CountLists(Archive archive)
    {
        int count = archive.ReadCollectionCount();
        Assert.True(archive.CapacityFor(count) > 0);
        int lists = 0;
        for (int i = 0; i < count; i++, lists++)
            Assert.Equal(0, archive.CapacityFor(archive.ReadCollectionCount()));
        int last = archive.ReadCollectionCount();
        for (int i = 0; i < 1500; i++)
        {
            Assert.True(archive.CapacityFor(last) > 0);
            archive.ReadByte();
        }
        return lists;
    }

    private sealed class CountingStream(byte[] bytes) : MemoryStream(bytes)
    {
        public int LengthsAsked { get; private set; }

        public int Reads { get; private set; }

        public override long Length
        {
            get
            {
                LengthsAsked++;
                return base.Length;
            }
        }

        public override int Read(Span<byte> buffer)
        {
            Reads++;
            return base.Read(buffer);
        }
    }
}
