using System.Runtime.InteropServices;
using Stevedore.Runtime.Tests.Archives.Transport;

namespace Stevedore.Runtime.Tests.Archives;

/// <summary>Bytes and arrays as blocks, and the counts before them.</summary>
public sealed class BlockTests
{
    private enum Berth : short { East = 1, West = -2 }

    [Theory]
    [InlineData(0, "0000")]
    [InlineData(1, "0100")]
    [InlineData(0xFFFE, "FEFF")]
    [InlineData(0xFFFF, "FFFF FFFF0000")]
    [InlineData(0x1_0000, "FFFF 00000100")]
    [InlineData(0xFFFF_FFFE, "FFFF FEFFFFFF")]
    [InlineData(0xFFFF_FFFF, "FFFF FFFFFFFF FFFFFFFF00000000")]
    [InlineData(-1, "FFFF FFFFFFFF FFFFFFFFFFFFFFFF")]
    public void A_count_is_as_wide_as_it_must_be(long count, string bytes)
    {
        Assert.Equal(Bytes.Of(bytes), Bytes.Store(a => a.WriteCount(count)));
        Assert.Equal(count, Bytes.Load(bytes).ReadCount());
    }

    [Fact]
    public void Longer_forms_of_a_count_than_needed_are_understood()
    {
        Assert.Equal(1, Bytes.Load("FFFF 01000000").ReadCollectionCount());
        Assert.Equal(1, Bytes.Load("FFFF FFFFFFFF 0100000000000000").ReadCollectionCount());
        Assert.Equal(0, Bytes.Load("FFFF 00000000").ReadCount());
    }

    [Fact]
    public void A_null_collection_has_a_form_of_its_own()
    {
        Assert.Equal(Bytes.Of("FFFF 00000000"), Bytes.Store(a => a.WriteNullCollection()));
        Assert.Equal(-1, Bytes.Load("FFFF 00000000").ReadCollectionCount());
        Assert.Null(Bytes.Load("FFFF 00000000").ReadCountedArray<int>());
        Assert.Empty(Bytes.Load("0000").ReadCountedArray<int>()!);
    }

    [Fact]
    public void Elements_lie_as_in_memory()
    {
        Assert.Equal(Bytes.Of("0200 0100 FEFF"), Bytes.Store(a => a.WriteCountedArray<Berth>([Berth.East, Berth.West])));
        Assert.Equal(Bytes.Of("01 00000000 02 00000001"), Bytes.Store(a => a.WriteArray<Packed>([new(1, 0), new(2, 0x1000000)])));
        Assert.Equal([Berth.East, Berth.West], Bytes.Load("0200 0100 FEFF").ReadCountedArray<Berth>()!);
        Assert.Equal([new(1, 0), new(2, 0x1000000)], Bytes.Load("01 00000000 02 00000001").ReadArray<Packed>(2));
    }

    [Fact]
    public void A_block_larger_than_an_array_can_be_is_not_stored()
    {
        ArchiveException refusal = Assert.Throws<ArchiveException>(() => Bytes.Store(static archive =>
        {
            long first = 0;
            archive.WriteArray(MemoryMarshal.CreateReadOnlySpan(ref first, 1 << 28));
        }));

        Assert.Equal(ArchiveError.LimitExceeded, refusal.Error);
    }

    [Fact]
    public void Any_byte_but_zero_is_true_in_an_array_as_it_is_alone()
    {
        bool[] truths = Bytes.Load("0400 00 01 02 FF").ReadCountedArray<bool>()!;

        Assert.Equal(Bytes.Of("00 01 01 01"), MemoryMarshal.AsBytes(truths.AsSpan()).ToArray());
        Assert.True(Bytes.Load("02").ReadBoolean());
        Assert.True(Bytes.Load("00000002").ReadBool32());
    }

    [Fact]
    public void Reading_into_a_span_gives_what_there_is_and_reading_exactly_gives_all_or_fails()
    {
        foreach (Source source in Source.All)
        {
            source.Load([1, 2, 3], static a =>
            {
                byte[] some = new byte[5];
                Assert.Equal(1, a.Read(some.AsSpan(0, 1)));
                Assert.Equal(2, a.Read(some.AsSpan(1)));
                Assert.Equal(0, a.Read(some));
                Assert.Equal(0, a.Read([]));
                Assert.Equal([1, 2, 3, 0, 0], some);
                Assert.Equal(3, a.Position);

                Assert.Equal(ArchiveError.EndOfStream, Assert.Throws<ArchiveException>(() => a.ReadExactly(new byte[1])).Error);
            }, ArchiveOptions.Default);
        }
    }

    [Fact]
    public void A_block_larger_than_the_buffer_is_stored_and_loaded_whole()
    {
        byte[] block = new byte[1_000_000];
        new Random(3).NextBytes(block);
        ArchiveOptions smallest = new() { BufferSize = ArchiveOptions.MinBufferSize };
        byte[] bytes = [];
        foreach (Sink sink in Sink.All)
        {
            bytes = sink.Store(a =>
            {
                a.Write((byte)7);
                a.WriteCountedArray<byte>(block);
                a.Write((byte)8);
            }, smallest);
            Assert.Equal(1 + 6 + block.Length + 1, bytes.Length);
        }

        foreach (Source source in Source.All.Where(s => s.Name != "segments of 1"))
        {
            source.Load(bytes, a =>
            {
                Assert.Equal(7, a.ReadByte());
                Assert.True(block.AsSpan().SequenceEqual(a.ReadCountedArray<byte>()));
                Assert.Equal(8, a.ReadByte());
            }, smallest);
        }
    }

    [Fact]
    public void A_negative_number_of_elements_is_a_mistake_of_the_caller()
    {
        using Archive archive = Bytes.Load("00");

        Assert.Throws<ArgumentOutOfRangeException>(() => archive.ReadBytes(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => archive.ReadArray<int>(-1));
    }

    [Fact]
    public void Room_is_reserved_for_few_elements_or_for_as_many_as_bytes_can_pay_for()
    {
        using Archive few = Bytes.Load(new byte[100]);
        using Archive many = Bytes.Load(new byte[1 << 20]);
        using Archive pipe = new(new PipeStream(new byte[1 << 20]), ArchiveMode.Load);

        Assert.Equal(5, few.CapacityFor(5));
        Assert.Equal(1024, few.CapacityFor(int.MaxValue));
        Assert.Equal((1 << 20) / 16, many.CapacityFor(int.MaxValue));
        Assert.Equal(1024, pipe.CapacityFor(int.MaxValue));
    }

    [StructLayout(LayoutKind.Sequential, Pack = 1)]
    private readonly record struct Packed(byte First, int Second);
}
