using FsCheck;
using FsCheck.Fluent;
using Stevedore.Runtime.Tests.Archives.Model;
using Stevedore.Runtime.Tests.Archives.Scripts;
using Stevedore.Runtime.Tests.Archives.Transport;

namespace Stevedore.Runtime.Tests.Archives.Entries;

/// <summary>Whole values to and from streams, without an archive of one's own.</summary>
public sealed class StreamEntryTests
{
    private static readonly ArchiveOptions s_lenient = new() { AllowTrailingData = true };
    private static readonly byte[] s_whole = Archive.Serialize(new Lid { Width = 3, Maker = "Ada" });

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Streams_get_and_give_what_arrays_do() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(60),
        Prop.ForAll(Arb.From(Gen.Choose(0, int.MaxValue)), Gen.Choose(1, 5000).ToArbitrary(), static (seed, atOnce) =>
        {
            Crate crate = new() { Number = seed, Content = Graphs.Make(seed)[0] };
            byte[] bytes = Archive.Serialize(crate);
            using OneWayStream serialized = new(), saved = new();
            Archive.Serialize(serialized, crate);
            Archive.Save(saved, crate);

            Assert.Equal(bytes, serialized.Written);
            Assert.Equal(bytes, saved.Written);
            using PipeStream pipe = new(bytes, atOnce);
            using MemoryStream memory = new(bytes);
            Assert.Equal(bytes, Archive.Serialize(Archive.Deserialize<Crate>(pipe)));
            Assert.Equal(bytes, Archive.Serialize(Archive.Load<Crate>(memory)));
        }));

    [Fact]
    public void A_stream_that_can_seek_is_behind_the_value()
    {
        using MemoryStream stream = new();
        for (ushort width = 0; width < 500; width++)
            Archive.Serialize(stream, new Lid { Width = width });
        stream.Position = 0;

        ushort next = 0;
        while (stream.Position < stream.Length)
            Assert.Equal(next++, Archive.Deserialize<Lid>(stream).Width);

        Assert.Equal(500, next);
    }

    [Fact]
    public void Of_a_stream_that_cannot_seek_the_value_takes_all()
    {
        using PipeStream longer = new([.. s_whole, 1, 2, 3]), whole = new(s_whole);

        ArchiveException refusal = Assert.Throws<ArchiveException>(() => Archive.Load<Lid>(longer));

        Assert.Equal((ArchiveError.TrailingData, s_whole.Length), (refusal.Error, refusal.Position));
        Assert.Equal("Ada", Archive.Load<Lid>(whole).Maker);
    }

    [Fact]
    public void What_is_behind_the_limit_on_bytes_is_left_too()
    {
        ArchiveOptions limited = new() { Limits = new ArchiveLimits { MaxBytes = s_whole.Length } };
        using PipeStream longer = new([.. s_whole, 1]), whole = new(s_whole);

        Assert.Equal(ArchiveError.TrailingData, Assert.Throws<ArchiveException>(() => Archive.Load<Lid>(longer, limited)).Error);
        Assert.Equal("Ada", Archive.Load<Lid>(whole, limited).Maker);
    }

    [Fact]
    public void Where_more_is_allowed_it_is_there_for_the_next_call()
    {
        using PipeStream stream = new([.. s_whole, .. s_whole, .. s_whole], mostAtOnce: 7);

        string?[] makers = [.. Enumerable.Range(0, 3).Select(_ => Archive.Deserialize<Lid>(stream, s_lenient).Maker)];

        Assert.Equal(["Ada", "Ada", "Ada"], makers);
        Assert.Equal(ArchiveError.EndOfStream, Assert.Throws<ArchiveException>(() => Archive.Deserialize<Lid>(stream)).Error);
    }

    [Fact]
    public void A_value_that_cannot_be_stored_writes_nothing()
    {
        using OneWayStream stream = new();
        ArchiveOptions strict = new() { AllowNulls = false };

        ArchiveException refusal = Assert.Throws<ArchiveException>(
            () => Archive.Serialize(stream, new Crate { Label = new string('x', 300_000), Below = new Crate() }, strict));

        Assert.Equal(ArchiveError.NullRefused, refusal.Error);
        Assert.Empty(stream.Written);
    }

    [Fact]
    public void A_root_in_a_long_cycle_goes_to_a_stream_that_takes_nothing_back()
    {
        Crate root = new() { Below = Crate.Tower(40_000) };
        Crate lowest = root;
        while (lowest.Below is not null)
            lowest = lowest.Below;
        lowest.Content = root;
        using OneWayStream stream = new();
        ArchiveOptions deep = new() { Limits = ArchiveLimits.TrustedData };

        Archive.Serialize(stream, root, deep);

        Assert.Equal(Archive.Serialize(root, deep), stream.Written);
    }

    [Fact]
    public void A_stream_of_the_other_direction_is_refused_at_once()
    {
        using OneWayStream written = new();
        using PipeStream read = new(s_whole);

        Assert.Throws<ArgumentException>("stream", () => Archive.Load<Lid>(written));
        Assert.Throws<ArgumentException>("stream", () => Archive.Save(read, new Lid()));
    }

    [Fact]
    public async Task A_file_is_loaded_without_blocking()
    {
        string path = Path.GetTempFileName();
        try
        {
            await Archive.SaveAsync(path, new Lid { Maker = "Ada" }, cancellationToken: Cancellation);
            Assert.Equal("Ada", (await Archive.LoadAsync<Lid>(path, cancellationToken: Cancellation)).Maker);
            await File.WriteAllBytesAsync(path, [.. await File.ReadAllBytesAsync(path, Cancellation), 1, 2], Cancellation);

            ArchiveException refusal = await Assert.ThrowsAsync<ArchiveException>(
                () => Archive.LoadAsync<Lid>(path, cancellationToken: Cancellation));

            Assert.Equal(ArchiveError.TrailingData, refusal.Error);
            Assert.Equal("Ada", (await Archive.LoadAsync<Lid>(path, s_lenient, Cancellation)).Maker);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void How_much_of_a_sequence_a_value_took_is_told()
    {
        byte[] bytes = [.. s_whole, .. s_whole, 9];

        foreach (int size in new[] { 1, 5, int.MaxValue })
        {
            System.Buffers.ReadOnlySequence<byte> rest = size == int.MaxValue ? new(bytes) : Segment.Sequence(bytes, size);
            Archive.Deserialize<Lid>(rest, out long first);
            Archive.Deserialize<Lid>(rest.Slice(first), out long second);

            Assert.Equal((s_whole.Length, s_whole.Length), (first, second));
        }
    }
}
