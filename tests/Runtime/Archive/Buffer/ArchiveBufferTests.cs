using System.Buffers;
using System.Runtime.InteropServices;
using Stevedore.Runtime.Tests.Archives.Transport;
using Stevedore.Runtime.Tests.Sockets;

namespace Stevedore.Runtime.Tests.Archives.Buffer;

/// <summary>The bytes of an archive that are in memory, written and read, and where the archive is in them.</summary>
public sealed class ArchiveBufferTests
{
    [Fact]
    public void Without_a_sink_memory_grows_and_all_that_is_written_is_held()
    {
        ArchiveBuffer buffer = Writing();
        buffer.WriteTo(sink: null, size: 16);

        buffer.WriteBytes(new byte[1000]);
        buffer.Write((short)7);

        Assert.Equal(1002, buffer.WrittenSize);
        Assert.Equal(7, buffer.Written.ToArray()[1000]);
        Assert.Equal(1002, buffer.Position);
    }

    [Fact]
    public void A_sink_gets_what_does_not_fit_and_the_position_counts_on()
    {
        using OneWayStream stream = new();
        ArchiveBuffer buffer = Writing();
        buffer.WriteTo(new StreamSink(stream), size: 16);
        int room = buffer.Free.Length;

        buffer.WriteBytes(new byte[room]);
        Assert.Empty(stream.Written);
        buffer.Write((byte)7);

        Assert.Equal(room, stream.Written.Length);
        Assert.Equal([7], buffer.Written.ToArray());
        Assert.Equal(room + 1, buffer.Position);
    }

    [Fact]
    public void A_block_as_large_as_the_buffer_goes_past_it_after_what_was_written_before()
    {
        using OneWayStream stream = new();
        ArchiveBuffer buffer = Writing();
        buffer.WriteTo(new StreamSink(stream), size: 16);
        byte[] block = new byte[buffer.Free.Length];

        buffer.Write((byte)7);
        buffer.WriteBytes(block);

        Assert.Equal([7, .. block], stream.Written);
        Assert.Equal(0, buffer.Written.Length);
        Assert.Equal(block.Length + 1, buffer.Position);
    }

    [Fact]
    public void Spilling_passes_on_and_flushing_passes_on_through_the_sink()
    {
        using OneWayStream stream = new();
        ArchiveBuffer buffer = Writing();
        buffer.WriteTo(new StreamSink(stream), size: 16);
        buffer.Write((byte)7);

        buffer.Spill();
        Assert.Equal([7], stream.Written);
        Assert.Equal(0, stream.Flushes);

        buffer.Flush();
        Assert.Equal([7], stream.Written);
        Assert.Equal(1, stream.Flushes);
    }

    [Fact]
    public void A_buffer_writer_gets_the_bytes_and_is_forgotten_when_the_buffer_is_closed()
    {
        StingyWriter writer = new();
        ArchiveBuffer buffer = Writing();
        buffer.WriteTo(writer, size: 16);
        buffer.WriteUnits("ab");

        buffer.Spill();
        buffer.Close();

        Assert.Equal("a\0b\0"u8, writer.Written);
        Assert.True(buffer.IsClosed);
    }

    [Fact]
    public void A_buffer_writer_with_an_array_is_written_to_without_a_copy_once_it_is_more_than_a_little()
    {
        ArrayBufferWriter<byte> writer = new(10_000);
        writer.Write("before"u8);
        ArchiveBuffer buffer = Writing();
        buffer.WriteTo(writer, size: 128);

        for (int i = 0; i < 1000; i++)
            buffer.Write(i);

        Assert.Equal(Enumerable.Range(0, 1000), MemoryMarshal.Cast<byte, int>(writer.GetSpan()[..4000]).ToArray());
        Assert.Equal(4000, buffer.Position);
        Assert.Equal(6, writer.WrittenCount);

        buffer.Spill();
        Assert.Equal(4006, writer.WrittenCount);
        Assert.Equal("before"u8, writer.WrittenSpan[..6]);
        Assert.Equal(Enumerable.Range(0, 1000), MemoryMarshal.Cast<byte, int>(writer.WrittenSpan[6..]).ToArray());
    }

    [Fact]
    public void Of_little_the_writer_sees_nothing_before_all_of_it_is_written()
    {
        ArrayBufferWriter<byte> writer = new(256);
        ArchiveBuffer buffer = Writing();
        buffer.WriteTo(writer, size: 128);

        buffer.Write(7);

        Assert.Equal(0, writer.GetSpan()[0]);
        buffer.Spill();
        Assert.Equal([7, 0, 0, 0], writer.WrittenSpan.ToArray());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(130)]
    public void A_large_block_goes_to_the_writer_and_what_follows_behind_it(int before)
    {
        byte[] large = [.. Enumerable.Range(0, 100_000).Select(static i => (byte)i)];
        StingyWriter writer = new();
        ArchiveBuffer buffer = Writing();
        buffer.WriteTo(writer, size: 128);

        for (int i = 0; i < before; i++)
            buffer.Write((byte)9);
        buffer.WriteBytes(large);
        buffer.Write((short)7);
        buffer.WriteBytes(large);
        buffer.Write((short)8);
        Assert.Equal(before + 2 * large.Length + 4, buffer.Position);
        buffer.Spill();

        Assert.Equal([.. Enumerable.Repeat((byte)9, before), .. large, 7, 0, .. large, 8, 0], writer.Written);
    }

    [Fact]
    public void What_is_written_after_memory_was_given_back_to_the_writer_goes_behind_it_and_only_once()
    {
        ArrayBufferWriter<byte> writer = new(256);
        ArchiveBuffer buffer = Writing();
        buffer.WriteTo(writer, size: 128);

        buffer.Write((byte)1);
        buffer.Spill();
        writer.Write("own"u8);
        buffer.Write((byte)2);
        buffer.Spill();
        buffer.Spill();

        Assert.Equal([1, .. "own"u8, 2], writer.WrittenSpan.ToArray());
        Assert.Equal(2, buffer.Position);
    }

    [Fact]
    public void A_buffer_writer_without_an_array_gets_the_same_bytes()
    {
        ArraylessWriter writer = new();
        ArchiveBuffer buffer = Writing();
        buffer.WriteTo(writer, size: 128);

        for (int i = 0; i < 1000; i++)
            buffer.Write(i);
        buffer.Spill();

        Assert.Equal(Enumerable.Range(0, 1000), MemoryMarshal.Cast<byte, int>(writer.Written).ToArray());
    }

    [Fact]
    public void A_buffer_that_was_released_writes_no_more_to_what_was_lent()
    {
        ArrayBufferWriter<byte> writer = new(10_000);
        ArchiveBuffer buffer = Writing();
        buffer.WriteTo(writer, size: 128);
        for (int i = 0; i < 1000; i++)
            buffer.Write(7);

        buffer.Release();
        buffer.WriteTo(sink: null, size: 128);
        buffer.Write(8);

        Assert.Equal(7, writer.GetSpan()[0]);
        Assert.Equal([8, 0, 0, 0], buffer.Written.ToArray());
    }

    [Fact]
    public void What_was_written_last_can_be_taken_back()
    {
        ArchiveBuffer buffer = Writing();
        buffer.WriteTo(sink: null, size: 16);
        buffer.Write(1);
        buffer.Write(2);

        buffer.TakeBack(sizeof(int));

        Assert.Equal([1, 0, 0, 0], buffer.Written.ToArray());
        Assert.True(buffer.IsWriting);

        buffer.TakeBack(0);

        Assert.Equal(0, buffer.WrittenSize);
        Assert.False(buffer.IsWriting);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1000)]
    [InlineData(200_000)]
    [InlineData(5_000_000)]
    public void Much_that_is_written_to_memory_lies_in_pieces_and_can_be_taken_back_from_any_place(int size)
    {
        byte[] bytes = Noise.Bytes(2_500_000, 1);
        for (int taken = 0; taken <= bytes.Length; taken += 312_500)
        {
            ArchiveBuffer buffer = Writing();
            buffer.WriteTo(sink: null, size: 16);
            for (int start = 0; start < bytes.Length; start += size)
                buffer.WriteBytes(bytes.AsSpan(start, Math.Min(size, bytes.Length - start)));
            Assert.True(buffer.Written.ToArray().AsSpan().SequenceEqual(bytes));
            Assert.Equal(bytes.Length, buffer.WrittenSize);

            buffer.TakeBack(taken);

            Assert.True(buffer.Written.ToArray().AsSpan().SequenceEqual(bytes.AsSpan(0, taken)));
            Assert.Equal(taken, buffer.Position);
            if (taken > 0)
                buffer.WriteBytes(bytes.AsSpan(taken));
            Assert.True(taken == 0 || buffer.Written.ToArray().AsSpan().SequenceEqual(bytes));
            buffer.Close();
        }
    }

    [Fact]
    public void A_source_that_gives_one_byte_at_a_time_gives_whole_values()
    {
        using PipeStream stream = new([1, 2, 3, 4, 5, 6, 7], mostAtOnce: 1);
        ArchiveBuffer buffer = Reading();
        buffer.ReadFrom(new StreamSource(stream), size: 16);

        Assert.Equal(0x0201, buffer.Read<short>());
        Assert.False(buffer.TryRead(4, out _));
        Assert.False(buffer.TryPeek<int>(out _));
        buffer.Fill(4);
        Assert.True(buffer.TryPeek(out int next));
        Assert.Equal(0x06050403, next);
        Assert.Equal(4, buffer.Unread.Length);
        Assert.Equal(0x06050403, buffer.Read<int>());
        Assert.Equal(6, buffer.Position);
        Assert.True(buffer.TryFill(1));
        Assert.False(buffer.TryFill(2));
        Assert.Equal(7, buffer.Read<byte>());
    }

    [Theory]
    [InlineData(10)]
    [InlineData(5000)]
    public void A_block_is_read_across_the_ends_of_the_memory(int size)
    {
        byte[] bytes = [.. Enumerable.Range(0, size).Select(i => (byte)i)];
        using PipeStream stream = new(bytes, mostAtOnce: 7);
        ArchiveBuffer buffer = Reading();
        buffer.ReadFrom(new StreamSource(stream), size: 16);

        Assert.Equal(bytes[0], buffer.Read<byte>());
        Assert.Equal(bytes[1..^1], buffer.ReadBlock<byte>(size - 2));
        byte[] rest = new byte[2];
        Assert.Equal(1, buffer.ReadBytes(rest));
        Assert.Equal(bytes[^1], rest[0]);
        Assert.Equal(size, buffer.Position);
    }

    [Fact]
    public void A_failure_says_where_it_was_and_how_much_is_missing()
    {
        ArchiveBuffer buffer = Reading();
        buffer.ReadFrom(new ArraySegment<byte>([0, 1, 2, 3], 1, 3));
        buffer.Read<byte>();

        ArchiveException shortage = Thrown(ref buffer, static (ref ArchiveBuffer b) => b.Read<int>());

        Assert.Equal((ArchiveError.EndOfStream, 1), (shortage.Error, shortage.Position));
        Assert.Contains("2 more are needed", shortage.Message, StringComparison.Ordinal);
        Assert.Equal(2, buffer.Missing);
    }

    [Fact]
    public void Bytes_beyond_the_limit_are_not_read_and_the_failure_names_it()
    {
        ArchiveBuffer buffer = Reading();
        buffer.MaxBytes = 3;
        buffer.ReadFrom(new StreamSource(new MemoryStream([1, 2, 3, 4])), size: 16);
        buffer.Read<short>();

        ArchiveException refusal = Thrown(ref buffer, static (ref ArchiveBuffer b) => b.Read<short>());

        Assert.Equal((ArchiveError.LimitExceeded, 2), (refusal.Error, refusal.Position));
        Assert.Contains("ArchiveLimits.MaxBytes", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(3, buffer.Read<byte>());
    }

    [Fact]
    public void The_wrong_direction_and_a_closed_buffer_are_refused_without_a_question_of_their_own()
    {
        ArchiveBuffer reading = Reading();
        reading.ReadFrom(new byte[8], size: 16);
        Assert.Equal(ArchiveError.ReadOnly, Thrown(ref reading, static (ref ArchiveBuffer b) => b.Write(1)).Error);

        ArchiveBuffer writing = Writing();
        writing.WriteTo(sink: null, size: 16);
        writing.Write(1L);
        Assert.Equal(ArchiveError.WriteOnly, Thrown(ref writing, static (ref ArchiveBuffer b) => b.Read<int>()).Error);
        Assert.Equal(ArchiveError.WriteOnly, Thrown(ref writing, static (ref ArchiveBuffer b) => b.ReadBytes(new byte[1])).Error);

        writing.Close();
        Assert.Throws<ObjectDisposedException>(() => writing.Write(1));
        Assert.Equal(8, writing.Position);
    }

    [Fact]
    public void Bytes_that_stay_are_lent_and_those_of_a_source_are_not()
    {
        byte[] bytes = [1, 2, 3, 4];
        ArchiveBuffer buffer = Reading();
        buffer.ReadFrom(new ArraySegment<byte>(bytes));

        Assert.False(buffer.TryReadSegment(5, out _));
        Assert.True(buffer.TryReadSegment(3, out ArraySegment<byte> segment));
        Assert.Same(bytes, segment.Array);
        Assert.Equal(3, buffer.Position);

        ArchiveBuffer streaming = Reading();
        streaming.ReadFrom(new StreamSource(new MemoryStream(bytes)), size: 16);
        streaming.Fill(4);
        Assert.False(streaming.TryReadSegment(3, out _));
    }

    [Fact]
    public void Reading_goes_on_in_other_memory_and_the_position_counts_on()
    {
        ArchiveBuffer buffer = Reading();
        buffer.Position = 100;

        Assert.True(buffer.GoOnReading(new ArraySegment<byte>([0, 1, 2, 3], 1, 2)));
        Assert.Equal(0x0201, buffer.Read<short>());
        buffer.StopReading();
        Assert.Equal(102, buffer.Position);

        buffer.MaxBytes = 103;
        Assert.False(buffer.GoOnReading(new byte[2]));
        Assert.Equal(1, buffer.Unread.Length);
    }

    [Fact]
    public void Bytes_that_were_not_read_are_given_back_to_a_stream_that_can_seek()
    {
        using MemoryStream stream = new([1, 2, 3, 4]);
        ArchiveBuffer buffer = Reading();
        buffer.ReadFrom(new StreamSource(stream), size: 16);
        buffer.Read<byte>();
        Assert.Equal(4, stream.Position);

        buffer.GiveBackUnread();

        Assert.Equal(1, stream.Position);
        Assert.True(buffer.Unread.IsEmpty);
    }

    [Fact]
    public void Memory_that_is_kept_serves_the_next_archive()
    {
        ArchiveBuffer keeping = new(keepsMemory: true);
        keeping.Open(ArchiveMode.Store);
        keeping.WriteTo(sink: null, size: 100);
        byte[] memory = MemoryOf(keeping);

        Assert.True(keeping.Release());
        keeping.WriteTo(sink: null, size: memory.Length);
        Assert.Same(memory, MemoryOf(keeping));

        keeping.Release();
        keeping.GiveUpSpare();
        Assert.Empty(MemoryOf(keeping));

        ArchiveBuffer forgetful = Writing();
        forgetful.WriteTo(sink: null, size: 100);
        Assert.False(forgetful.Release());
    }

    private static byte[] MemoryOf(in ArchiveBuffer buffer)
    {
        Assert.True(MemoryMarshal.TryGetArray(buffer.Written.First, out ArraySegment<byte> memory));
        return memory.Array!;
    }

    private static ArchiveBuffer Writing() => Opened(ArchiveMode.Store);

    private static ArchiveBuffer Reading() => Opened(ArchiveMode.Load);

    private static ArchiveBuffer Opened(ArchiveMode mode)
    {
        ArchiveBuffer buffer = new(keepsMemory: false);
        buffer.Open(mode);
        return buffer;
    }

    private static ArchiveException Thrown(ref ArchiveBuffer buffer, Use use)
    {
        try
        {
            use(ref buffer);
        }
        catch (ArchiveException e)
        {
            return e;
        }
        throw new InvalidOperationException("Nothing was thrown.");
    }

    private delegate void Use(ref ArchiveBuffer buffer);
}
