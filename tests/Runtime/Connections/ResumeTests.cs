using Stevedore.Runtime.Tests.Archives.Model;
using Stevedore.Runtime.Tests.Sockets;

namespace Stevedore.Runtime.Tests.Connections;

/// <summary>A message of which only a part has come costs little, whatever the parts are.</summary>
public sealed class ResumeTests
{
    static ResumeTests() => Assert.All([Manifest.Class, Glance.Class, Turncoat.Class], Assert.NotNull);

    /// <summary>Finds the form of text in which each try begins, and leaves another.</summary>
    private sealed class Turncoat : IArchivable
    {
        public static List<bool> Seen { get; } = [];

        public static RuntimeClass Class { get; } =
            RuntimeClass.Register("Turncoat", RuntimeClass.NoSchema, create: static () => new Turncoat());

        public void Serialize(Archive archive)
        {
            Seen.Add(archive.UnicodeStrings);
            archive.UnicodeStrings = false;
            archive.ReadByte();
            archive.ReadBytes(10);
        }
    }

    /// <summary>Counts how many of its elements are loaded, in all tries together.</summary>
    private sealed class Manifest : IArchivable
    {
        public static long Loaded;

        public static RuntimeClass Class { get; } =
            RuntimeClass.Register("Manifest", RuntimeClass.NoSchema, create: static () => new Manifest());

        public List<Crate> Crates { get; } = [];

        public void Serialize(Archive archive)
        {
            long count = Crates.Count;
            archive.ExchangeCount(ref count);
            for (int i = 0; i < count; i++)
            {
                if (archive.IsStoring)
                {
                    archive.WriteObject(Crates[i]);
                    continue;
                }
                Crates.Add(archive.ReadObject<Crate>()!);
                Interlocked.Increment(ref Loaded);
            }
        }
    }

    [Fact]
    public async Task A_large_message_of_small_objects_in_small_pieces_is_loaded_less_than_three_times_in_all()
    {
        await using Pair pair = await Pair.WithRawClientAsync();
        Manifest manifest = new();
        manifest.Crates.AddRange(Enumerable.Range(0, 100_000).Select(i => new Crate { Number = i, Label = $"crate {i}" }));
        byte[] bytes = Archive.Serialize(manifest);
        Manifest.Loaded = 0;

        Task sending = Task.Run(async () =>
        {
            for (int start = 0; start < bytes.Length; start += 1460)
                await pair.Raw.SendAsync(bytes.AsMemory(start, Math.Min(1460, bytes.Length - start)));
        });
        Manifest received = await pair.Server.ReceiveAsync<Manifest>().InTime();
        await sending.InTime();

        Assert.Equal(manifest.Crates.Select(c => (c.Number, c.Label)), received.Crates.Select(c => (c.Number, c.Label)));
        Assert.InRange(Manifest.Loaded, 100_000, 300_000);
    }

    [Fact]
    public async Task A_body_that_reads_to_the_end_of_what_has_come_is_given_the_rest()
    {
        // A short read is no end: only as many bytes as the body asks for make the message whole.
        await using Pair pair = await Pair.WithRawClientAsync();
        ValueTask<Glance> receiving = pair.Server.ReceiveAsync<Glance>();
        await pair.Raw.SendAsync(new byte[] { 1, 2, 3 });
        await Side.Until(() => pair.Server.BytesReceived == 3);
        await pair.Raw.SendAsync(new byte[] { 4, 5 });

        Assert.Equal([1, 2, 3, 4, 5], (await receiving.InTime()).Bytes);
    }

    private sealed class Glance : IArchivable
    {
        public static RuntimeClass Class { get; } =
            RuntimeClass.Register("Glance", RuntimeClass.NoSchema, create: static () => new Glance());

        public byte[] Bytes { get; private set; } = [];

        public void Serialize(Archive archive)
        {
            byte[] bytes = new byte[5];
            Bytes = bytes[..archive.Read(bytes)];
        }
    }

    [Fact]
    public async Task A_message_larger_than_allowed_is_refused_before_it_has_come()
    {
        await using Pair pair = await Pair.WithRawClientAsync(new ArchiveConnectionOptions { MaxMessageSize = 10_000 });
        byte[] bytes = MessageTests.Stored(ArchiveLifetime.PerConnection, Parcel.Large(1, 20_000));
        await pair.Raw.SendAsync(bytes.AsMemory(0, 100));

        ArchiveException error = await Assert.ThrowsAsync<ArchiveException>(() => pair.Server.ReceiveAsync<Parcel>().InTime());

        Assert.Equal(ArchiveError.LimitExceeded, error.Error);
        Assert.InRange(pair.Server.BytesReceived, 0, 100);
    }

    [Fact]
    public async Task A_message_may_have_exactly_as_many_bytes_as_are_allowed()
    {
        byte[] bytes = MessageTests.Stored(ArchiveLifetime.PerConnection, Parcel.Large(1, 5000));
        await using Pair pair = await Pair.WithRawClientAsync(new ArchiveConnectionOptions { MaxMessageSize = bytes.Length });
        await using Pair narrower = await Pair.WithRawClientAsync(new ArchiveConnectionOptions { MaxMessageSize = bytes.Length - 1 });
        await pair.Raw.SendAsync(bytes);
        await narrower.Raw.SendAsync(bytes);

        Assert.Equal(1, (await pair.Server.ReceiveAsync<Parcel>().InTime()).Number);

        // All but its last byte tell how long it is.
        await pair.Raw.SendAsync(bytes.AsMemory(0, bytes.Length - 1));
        Task<Parcel> receiving = pair.Server.ReceiveAsync<Parcel>().InTime();
        await Side.Until(() => pair.Server.BytesReceived >= (2 * bytes.Length) - 1);
        await pair.Raw.SendAsync(bytes.AsMemory(bytes.Length - 1));
        Assert.Equal(1, (await receiving).Number);
        ArchiveException error = await Assert.ThrowsAsync<ArchiveException>(() => narrower.Server.ReceiveAsync<Parcel>().InTime());
        Assert.Equal(ArchiveError.LimitExceeded, error.Error);
        Assert.InRange(error.Position, 0, bytes.Length);
    }

    [Fact]
    public async Task The_form_of_text_that_a_body_has_set_is_forgotten_with_a_message_that_is_cut_short()
    {
        await using Pair pair = await Pair.WithRawClientAsync();
        byte[] bytes = [1, .. "0900000000"u8];
        Turncoat.Seen.Clear();
        await pair.Raw.SendAsync(bytes.AsMemory(0, 3));
        Task<Turncoat> receiving = pair.Server.ReceiveAsync<Turncoat>().AsTask();
        await Task.Delay(200);
        await pair.Raw.SendAsync(bytes.AsMemory(3));

        await receiving.InTime();

        Assert.InRange(Turncoat.Seen.Count, 2, 20);
        Assert.All(Turncoat.Seen, Assert.True);
    }

    [Fact]
    public async Task Messages_within_the_limit_may_come_in_a_heap_that_is_larger()
    {
        await using Pair pair = await Pair.WithRawClientAsync(new ArchiveConnectionOptions { MaxMessageSize = 2000 });
        byte[] bytes = MessageTests.Stored(ArchiveLifetime.PerConnection, [.. Enumerable.Range(0, 100).Select(i => Parcel.Large(i, 1000))]);
        Task sending = pair.Raw.SendAsync(bytes.AsMemory()).AsTask();

        for (int i = 0; i < 100; i++)
            Assert.Equal(i, (await pair.Server.ReceiveAsync<Parcel>().InTime()).Number);
        await sending.InTime();
    }

    [Theory]
    [MemberData(nameof(MessageTests.Lifetimes), MemberType = typeof(MessageTests))]
    public async Task The_limit_on_the_bytes_of_an_archive_is_one_on_the_connection_or_on_the_message(ArchiveLifetime lifetime)
    {
        ArchiveConnectionOptions options =
            new() { Lifetime = lifetime, Archive = new ArchiveOptions { Limits = new ArchiveLimits { MaxBytes = 1500 } } };
        await using Pair pair = await Pair.WithRawClientAsync(options), other = await Pair.WithRawClientAsync(options);
        await pair.Raw.SendAsync(MessageTests.Stored(lifetime, Parcel.Large(1, 2000)));
        await ExceedsTheLimit(pair);

        await other.Raw.SendAsync(MessageTests.Stored(lifetime, Parcel.Large(1, 1000), Parcel.Large(2, 1000)));
        Assert.Equal(1, (await other.Server.ReceiveAsync<Parcel>().InTime()).Number);
        if (lifetime == ArchiveLifetime.PerMessage)
            Assert.Equal(2, (await other.Server.ReceiveAsync<Parcel>().InTime()).Number);
        else
            await ExceedsTheLimit(other);

        static async Task ExceedsTheLimit(Pair pair)
        {
            ArchiveException error = await Assert.ThrowsAsync<ArchiveException>(() => pair.Server.ReceiveAsync<Parcel>().InTime());
            Assert.Equal(ArchiveError.LimitExceeded, error.Error);
        }
    }
}
