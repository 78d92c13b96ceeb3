using System.Runtime.CompilerServices;
using FsCheck;
using FsCheck.Fluent;
using Stevedore.Runtime.Tests.Archives.Model;
using Stevedore.Runtime.Tests.Archives.Scripts;
using Stevedore.Runtime.Tests.Archives.Transport;

namespace Stevedore.Runtime.Tests.Archives.Entries;

/// <summary>Many values in one stream, loaded and stored one by one.</summary>
public sealed class SequenceTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void Whatever_is_stored_comes_back_in_whatever_pieces() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(60),
        Prop.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), Gen.Choose(1, 3000).ToArbitrary(), static (seed, atOnce) =>
        {
            Crate[] crates = [.. Graphs.Make(seed).Select(static content => new Crate { Content = content })];
            byte[] bytes = [.. crates.SelectMany(static crate => Archive.Serialize(crate))];

            Assert.Equal(bytes, Stored(crates));
            Assert.Equal(bytes, Stored(Slowly(crates)));
            List<Crate> loaded = Loaded<Crate>(new PipeStream(bytes, atOnce));
            Assert.Equal(crates.Length, loaded.Count);
            Assert.Equal(bytes, Stored(loaded));
        }));

    [Fact]
    public void A_stream_of_nothing_has_no_values()
    {
        Assert.Empty(Stored(Array.Empty<Crate>()));
        Assert.Empty(Loaded<Crate>(new MemoryStream()));
    }

    [Fact]
    public async Task No_more_is_in_memory_than_a_value()
    {
        const int Count = 2000;
        using Endless stream = new(Archive.Serialize(new Crate { Label = new string('x', 20_000) }), Count);
        List<WeakReference> labels = [];

        await foreach (Crate crate in Archive.LoadAllAsync<Crate>(stream, cancellationToken: Cancellation))
        {
            Assert.Equal(20_000, crate.Label!.Length);
            labels.Add(new WeakReference(crate.Label));
            if (labels.Count % 200 != 0)
                continue;
            GC.Collect();
            Assert.InRange(labels.Count(static label => label.IsAlive), 0, 2);
        }

        Assert.Equal(Count, labels.Count);
    }

    [Fact]
    public async Task Values_are_written_before_the_next_is_waited_for()
    {
        TaskCompletionSource gate = new(TaskCreationOptions.RunContinuationsAsynchronously);
        using OneWayStream stream = new();
        Task saving = Archive.SaveAllAsync(stream, Gated(gate.Task, Cancellation), cancellationToken: Cancellation);

        while (stream.Written.Length == 0)
            await Task.Delay(1, Cancellation);
        Assert.Equal(Archive.Serialize(new Lid { Width = 1 }), stream.Written);
        gate.SetResult();
        await saving;

        Assert.Equal([.. Archive.Serialize(new Lid { Width = 1 }), .. Archive.Serialize(new Lid { Width = 2 })], stream.Written);
    }

    [Fact]
    public async Task Who_stops_finds_the_stream_behind_the_last_value()
    {
        byte[] bytes = Stored(Enumerable.Range(0, 100).Select(static width => new Lid { Width = (ushort)width }));
        int size = bytes.Length / 100;
        using MemoryStream memory = new([7, .. bytes]) { Position = 1 };
        using PipeStream pipe = new(bytes);

        foreach (Stream stream in new Stream[] { memory, pipe })
        {
            await foreach (Lid lid in Archive.LoadAllAsync<Lid>(stream, cancellationToken: Cancellation))
            {
                if (lid.Width == 9)
                    break;
            }
        }

        Assert.Equal(1 + (10 * size), memory.Position);
        Assert.Equal(10, Loaded<Lid>(pipe)[0].Width);
    }

    [Fact]
    public void Bytes_that_end_within_a_value_are_told_with_the_place_in_the_stream()
    {
        byte[] bytes = Stored(Enumerable.Range(0, 100).Select(static number => new Crate { Number = number, Label = "Ada" }));
        int size = bytes.Length / 100;
        for (int left = 1; left < size; left++)
        {
            List<Crate> loaded = [];
            ArchiveException cut = Assert.Throws<ArchiveException>(() => LoadInto(loaded, new PipeStream(bytes[..^left], mostAtOnce: 33)));

            Assert.Equal(99, loaded.Count);
            Assert.Equal(ArchiveError.EndOfStream, cut.Error);
            Assert.InRange(cut.Position, 99 * size, bytes.Length - left);
            Assert.StartsWith("Crate[99]", cut.Path, StringComparison.Ordinal);
            Assert.Contains($"(byte {cut.Position} of the archive) in Crate[99]", cut.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Hostile_bytes_never_do_worse_than_an_archive_exception()
    {
        byte[] bytes = Stored(Enumerable.Range(0, 4).Select(static number => new Crate { Number = number, Below = Crate.Tower(3) }));
        for (int bit = 0; bit < 8 * bytes.Length; bit++)
        {
            byte[] flipped = [.. bytes];
            flipped[bit / 8] ^= (byte)(1 << bit % 8);
            Exception? failure = Record.Exception(() => Loaded<Crate>(new PipeStream(flipped, mostAtOnce: 50)));

            Assert.True(failure is null or ArchiveException, failure?.ToString());
        }
    }

    [Fact]
    public void A_limit_on_bytes_is_for_each_value()
    {
        byte[] bytes = Stored(Enumerable.Range(0, 50).Select(static width => new Lid { Width = (ushort)width }));
        ArchiveOptions enough = new() { Limits = new ArchiveLimits { MaxBytes = bytes.Length / 50 } };
        ArchiveOptions less = new() { Limits = new ArchiveLimits { MaxBytes = (bytes.Length / 50) - 1 } };

        Assert.Equal(50, Loaded<Lid>(new PipeStream(bytes), enough).Count);
        Assert.Equal(
            ArchiveError.LimitExceeded,
            Assert.Throws<ArchiveException>(() => Loaded<Lid>(new PipeStream(bytes), less)).Error);
    }

    [Fact]
    public void Values_before_one_that_fails_are_written()
    {
        using OneWayStream stream = new();
        Crate[] crates = [new() { Label = "a" }, new() { Label = "b" }, new()];
        ArchiveOptions strict = new() { AllowNulls = false };

        ArchiveException refusal = Assert.Throws<ArchiveException>(
            () => Archive.SaveAllAsync(stream, crates, strict, Cancellation).GetAwaiter().GetResult());

        Assert.Equal(ArchiveError.NullRefused, refusal.Error);
        Assert.Equal(2, Loaded<Crate>(new MemoryStream(stream.Written)).Count);
    }

    [Fact]
    public void A_value_without_bytes_is_refused()
    {
        Whole.IsLoadedBy(static _ => { });

        Assert.Throws<ArgumentException>(() => Stored([new Whole(static _ => { })]));
        Assert.Throws<InvalidOperationException>(() => Loaded<Whole>(new MemoryStream([1])));
    }

    [Fact]
    public async Task Both_can_be_cancelled()
    {
        using CancellationTokenSource source = new();
        await source.CancelAsync();
        using MemoryStream stream = new(Archive.Serialize(new Lid()));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Archive.SaveAllAsync(stream, new Lid[1], cancellationToken: source.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (Lid _ in Archive.LoadAllAsync<Lid>(stream, cancellationToken: source.Token))
                Assert.Fail("It was cancelled.");
        });
        Assert.Equal(0, stream.Position);
    }

    [Fact]
    public async Task A_connection_receives_what_was_saved_if_each_message_is_an_archive()
    {
        byte[] bytes = Stored(Enumerable.Range(0, 9).Select(static number => new Crate { Number = number, Below = new Crate() }));
        using MemoryStream stream = new(bytes);
        await using ArchiveConnection connection = new(stream, new() { Lifetime = ArchiveLifetime.PerMessage });

        int count = 0;
        await foreach (Crate crate in connection.ReceiveAllAsync<Crate>(Cancellation))
            Assert.Equal(count++, crate.Number);

        Assert.Equal(9, count);
    }

    private static byte[] Stored<T>(IEnumerable<T> values)
    {
        using OneWayStream stream = new();
        Archive.SaveAllAsync(stream, values).GetAwaiter().GetResult();
        return stream.Written;
    }

    private static byte[] Stored<T>(IAsyncEnumerable<T> values)
    {
        using OneWayStream stream = new();
        Archive.SaveAllAsync(stream, values).GetAwaiter().GetResult();
        return stream.Written;
    }

    private static List<T> Loaded<T>(Stream stream, ArchiveOptions? options = null)
    {
        List<T> values = [];
        LoadInto(values, stream, options);
        return values;
    }

    private static void LoadInto<T>(List<T> values, Stream stream, ArchiveOptions? options = null)
    {
        LoadAsync().GetAwaiter().GetResult();

        async Task LoadAsync()
        {
            await foreach (T value in Archive.LoadAllAsync<T>(stream, options))
                values.Add(value);
        }
    }

    private static async IAsyncEnumerable<T> Slowly<T>(T[] values)
    {
        foreach (T value in values)
        {
            await Task.Yield();
            yield return value;
        }
    }

    private static async IAsyncEnumerable<Lid> Gated(Task gate, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        yield return new Lid { Width = 1 };
        await gate.WaitAsync(cancellation);
        yield return new Lid { Width = 2 };
    }

    /// <summary>The same bytes again and again, none of them in memory more than once.</summary>
    private sealed class Endless(byte[] bytes, int times) : Stream
    {
        private long _position;

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => (long)bytes.Length * times;

        public override long Position { get => _position; set => throw new NotSupportedException(); }

        public override int Read(Span<byte> buffer)
        {
            if (_position == Length)
                return 0;
            int start = (int)(_position % bytes.Length);
            int count = Math.Min(buffer.Length, bytes.Length - start);
            bytes.AsSpan(start, count).CopyTo(buffer);
            _position += count;
            return count;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            new(Read(buffer.Span));

        public override void Flush() { }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
