using System.Buffers;
using System.Runtime.CompilerServices;
using Stevedore.Mfc;
using Stevedore.Runtime.Tests.Archives.Model;
using Stevedore.Runtime.Tests.Archives.Transport;

namespace Stevedore.Runtime.Tests.Archives;

/// <summary>What opening, flushing, closing and aborting an archive does to the stream below it.</summary>
public sealed class LifetimeTests
{
    [Fact]
    public void Closing_leaves_the_stream_open()
    {
        using MemoryStream stream = new();

        new Archive(stream, ArchiveMode.Store).Close();
        new Archive(stream, ArchiveMode.Load).Close();

        Assert.True(stream.CanRead);
    }

    [Fact]
    public void Closing_stores_what_the_buffer_has_and_closing_again_does_nothing()
    {
        using OneWayStream stream = new();
        Archive archive = new(stream, ArchiveMode.Store);
        archive.Write(7);

        archive.Close();
        archive.Close();
        archive.Dispose();
        archive.Abort();

        Assert.Equal([7, 0, 0, 0], stream.Written);
        Assert.Equal(4, archive.Position);
    }

    [Fact]
    public void Aborting_loses_what_the_buffer_has()
    {
        using OneWayStream stream = new();
        Archive archive = new(stream, ArchiveMode.Store);
        archive.Write(7);
        archive.Flush();
        archive.Write(8);

        archive.Abort();
        archive.Close();

        Assert.Equal([7, 0, 0, 0], stream.Written);
    }

    [Fact]
    public async Task A_body_that_keeps_its_archive_finds_it_closed_after_the_call()
    {
        CancellationToken ending = TestContext.Current.CancellationToken;
        List<Archive> kept = [];
        byte[] bytes = Bytes.Store(archive => kept.Add(archive));
        Archive.Serialize(new ArrayBufferWriter<byte>(), new Whole(kept.Add));
        await Archive.SaveAsync(Stream.Null, new Whole(kept.Add), cancellationToken: ending);
        Whole failing = new(archive =>
        {
            kept.Add(archive);
            throw new InvalidOperationException();
        });
        await Assert.ThrowsAsync<InvalidOperationException>(() => Archive.SaveAsync(Stream.Null, failing, cancellationToken: ending));
        Whole.IsLoadedBy(kept.Add);
        Archive.Deserialize<Whole>(bytes);
        await Archive.LoadAsync<Whole>(new MemoryStream(bytes), cancellationToken: ending);
        TemporaryFile.With(path =>
        {
            Archive.Save(path, new Whole(kept.Add));
            Archive.Load<Whole>(path);
        });

        Assert.Equal(8, kept.Count);
        Assert.All(kept, static archive => Assert.Throws<ObjectDisposedException>(archive.Flush));
    }

    [Fact]
    public void A_thread_does_not_hold_a_writer_that_a_value_was_stored_into()
    {
        WeakReference whole = StoredInto(static archive => archive.Write(7));
        WeakReference failed = StoredInto(static _ => throw new InvalidOperationException());

        GC.Collect();

        Assert.False(whole.IsAlive);
        Assert.False(failed.IsAlive);
    }

    [Fact]
    public void A_thread_does_not_hold_an_object_whose_load_failed()
    {
        (WeakReference root, WeakReference part) = LoadedInPart();

        GC.Collect();

        Assert.False(root.IsAlive);
        Assert.False(part.IsAlive);
    }

    [Fact]
    public void Flushing_passes_everything_stored_on_to_the_stream_and_flushes_that()
    {
        using OneWayStream stream = new();
        using Archive archive = new(stream, ArchiveMode.Store);
        archive.Write((byte)1);

        archive.Flush();

        Assert.Equal([1], stream.Written);
        Assert.Equal(1, stream.Flushes);
        Assert.Equal(1, archive.Position);
    }

    [Fact]
    public void Flushing_a_loading_archive_gives_the_bytes_that_were_not_loaded_back_to_the_stream()
    {
        using MemoryStream stream = new([1, 2, 3, 4, 5]);
        using Archive archive = new(stream, ArchiveMode.Load);
        archive.ReadByte();
        Assert.Equal(5, stream.Position);

        archive.Flush();

        Assert.Equal(1, stream.Position);
        Assert.True(archive.IsBufferEmpty);
        Assert.Equal(2, archive.ReadByte());
        Assert.Equal(2, archive.Position);
    }

    [Fact]
    public void Flushing_a_loading_archive_keeps_what_the_stream_cannot_take_back()
    {
        using Archive archive = new(new PipeStream([1, 2, 3]), ArchiveMode.Load);
        archive.ReadByte();

        archive.Flush();

        Assert.False(archive.IsBufferEmpty);
        Assert.Equal(2, archive.ReadByte());
    }

    [Fact]
    public void An_archive_in_the_middle_of_a_file_begins_and_ends_there()
    {
        using MemoryStream stream = new();
        stream.Write([1, 2, 3]);
        using (Archive archive = new(stream, ArchiveMode.Store))
        {
            archive.WriteObject(Crate.Tower(3));
            Assert.Equal(archive.Position, stream.Position + archive.Position - 3);
        }
        long end = stream.Position;
        stream.Write([9, 9]);

        stream.Position = 3;
        using (Archive archive = new(stream, ArchiveMode.Load))
        {
            Assert.Equal(0, archive.Position);
            Assert.Equal(3, archive.ReadObject<Crate>()!.Below!.Below!.Number);
            Assert.Equal(end - 3, archive.Position);
        }
        Assert.Equal(end, stream.Position);
        Assert.Equal(9, stream.ReadByte());
    }

    [Fact]
    public void Archives_one_after_the_other_on_one_stream_number_their_objects_anew()
    {
        using MemoryStream stream = new();
        Crate crate = new() { Number = 5 };
        for (int i = 0; i < 2; i++)
        {
            using Archive archive = new(stream, ArchiveMode.Store);
            archive.WriteObject(crate);
        }
        Assert.Equal(0, stream.Length % 2);
        Assert.Equal(stream.ToArray()[..(int)(stream.Length / 2)], stream.ToArray()[(int)(stream.Length / 2)..]);

        stream.Position = 0;
        for (int i = 0; i < 2; i++)
        {
            using Archive archive = new(stream, ArchiveMode.Load);
            Assert.Equal(5, archive.ReadObject<Crate>()!.Number);
        }
    }

    [Fact]
    public void A_closing_archive_ends_even_if_the_stream_fails()
    {
        MemoryStream stream = new(new byte[2]);
        Archive archive = new(stream, ArchiveMode.Store);
        archive.Write(1L);

        Assert.Throws<NotSupportedException>(archive.Close);

        Assert.Throws<ObjectDisposedException>(() => archive.Write(1));
        archive.Dispose();
    }

    [Fact]
    public void A_buffer_is_empty_when_all_that_arrived_is_loaded()
    {
        using PipeStream stream = new([1, 2]);
        using Archive archive = new(stream, ArchiveMode.Load);

        Assert.True(archive.IsBufferEmpty);
        archive.ReadByte();
        Assert.False(archive.IsBufferEmpty);
        archive.ReadByte();
        Assert.True(archive.IsBufferEmpty);
    }

    [Fact]
    public void A_value_that_was_cut_off_can_be_loaded_when_the_rest_has_arrived()
    {
        using PipeStream stream = new([1, 2, 3]);
        using Archive archive = new(stream, ArchiveMode.Load);

        ArchiveException end = Assert.Throws<ArchiveException>(() => archive.ReadInt32());
        stream.Arrive([4, 5]);

        Assert.Equal((ArchiveError.EndOfStream, 0L), (end.Error, end.Position));
        Assert.Equal(0x04030201, archive.ReadInt32());
        Assert.Equal(5, archive.ReadByte());
    }

    [Fact]
    public void Small_blocks_do_not_cost_a_read_of_the_stream_each()
    {
        using PipeStream stream = new(new byte[10_000]);
        using Archive archive = new(stream, ArchiveMode.Load);

        for (int i = 0; i < 1000; i++)
            archive.ReadBytes(10);

        Assert.InRange(stream.Reads, 1, 10);
    }

    [Fact]
    public void A_document_and_its_text_form_can_be_set_during_the_archive()
    {
        using Archive archive = new(new MemoryStream(), ArchiveMode.Store, new ArchiveOptions { UnicodeStrings = false });
        object document = new();

        archive.Document = document;

        Assert.Same(document, archive.Document);
        Assert.False(archive.UnicodeStrings);
    }

    [Fact]
    public void A_buffer_smaller_than_any_value_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ArchiveOptions { BufferSize = ArchiveOptions.MinBufferSize - 1 });

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (WeakReference Root, WeakReference Part) LoadedInPart()
    {
        WeakReference part = new(null);
        WeakReference root = new(null);
        Doomed.Loads = (doomed, archive) =>
        {
            root.Target = doomed;
            part.Target = archive.ReadObject<StringList>();
            archive.ReadByte();
        };
        byte[] bytes = Bytes.Store(static archive => archive.WriteObject(new StringList()));
        Assert.Throws<ArchiveException>(() => Archive.Deserialize<Doomed>(bytes));
        return (root, part);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference StoredInto(Action<Archive> body)
    {
        ArrayBufferWriter<byte> writer = new();
        Record.Exception(() => Archive.Serialize(writer, new Whole(body)));
        return new WeakReference(writer);
    }

    private sealed class Doomed : IArchivable
    {
        public static RuntimeClass Class { get; } =
            RuntimeClass.Register("Doomed", RuntimeClass.NoSchema, create: static () => new Doomed());

        public static Action<Doomed, Archive>? Loads { get; set; }

        public void Serialize(Archive archive) => Loads!(this, archive);
    }
}
