using System.Net.Sockets;
using Stevedore.Mfc;
using Stevedore.Runtime.Tests.Archives.Model;
using Stevedore.Runtime.Tests.Sockets;

namespace Stevedore.Runtime.Tests.Connections;

/// <summary>Messages arrive as they were sent, however their bytes are cut.</summary>
public sealed class MessageTests
{
    public static TheoryData<ArchiveLifetime> Lifetimes => new(ArchiveLifetime.PerConnection, ArchiveLifetime.PerMessage);

    [Theory]
    [MemberData(nameof(Lifetimes))]
    public async Task Messages_arrive_in_the_order_in_which_they_were_sent(ArchiveLifetime lifetime)
    {
        await using Pair pair = await Pair.ConnectAsync(new ArchiveConnectionOptions { Lifetime = lifetime });
        Parcel[] sent = [.. Enumerable.Range(0, 200).Select(i => Parcel.Large(i, 37 * i))];

        Task sending = Task.Run(async () =>
        {
            foreach (Parcel parcel in sent[..100])
                await pair.Client.SendAsync(parcel);
            await pair.Client.SendAllAsync(sent[100..]);
            await pair.Client.CompleteAsync();
        });
        List<Parcel> received = [];
        await foreach (Parcel parcel in pair.Server.ReceiveAllAsync<Parcel>())
            received.Add(parcel);
        await sending.InTime();

        Assert.Equal(sent.Select(p => (p.Number, p.Text)), received.Select(p => (p.Number, p.Text)));
        Assert.All(sent.Zip(received), pair => Assert.True(Noise.Same(pair.First.Content!, pair.Second.Content!)));
        Assert.Equal(pair.Client.BytesSent, pair.Server.BytesReceived);
        Assert.Equal((200, 200), (pair.Client.MessagesSent, pair.Server.MessagesReceived));
    }

    [Theory]
    [MemberData(nameof(Lifetimes))]
    public async Task A_trickle_of_single_bytes_makes_the_same_messages(ArchiveLifetime lifetime)
    {
        ArchiveConnectionOptions options = new() { Lifetime = lifetime };
        await using Pair pair = await Pair.WithRawClientAsync(options);
        Crate crate = new() { Number = 9, Label = "fragile" };
        byte[] bytes = Stored(
            lifetime,
            new Parcel { Number = 1, Text = "ü", Crates = new ObArray([crate, crate]) },
            new Parcel { Number = 2, Crates = new ObArray([new Crate()]) });

        Task sending = Task.Run(async () =>
        {
            for (int i = 0; i < bytes.Length; i++)
                await pair.Raw.SendAsync(bytes.AsMemory(i, 1));
        });
        Parcel first = await pair.Server.ReceiveAsync<Parcel>().InTime();
        Parcel second = await pair.Server.ReceiveAsync<Parcel>().InTime();
        await sending.InTime();

        Assert.Equal((1, "ü", 2, 1), (first.Number, first.Text, first.Crates!.Count, second.Crates!.Count));
        Assert.Same(first.Crates[0], first.Crates[1]);
        Assert.Equal("fragile", Assert.IsType<Crate>(first.Crates[0]).Label);
    }

    [Fact]
    public async Task Several_messages_in_one_segment_are_all_received()
    {
        await using Pair pair = await Pair.WithRawClientAsync();
        byte[] bytes = Stored(ArchiveLifetime.PerConnection, [.. Enumerable.Range(0, 50).Select(i => new Parcel { Number = i })]);

        await pair.Raw.SendAsync(bytes);
        pair.Raw.Shutdown(SocketShutdown.Send);

        List<int> numbers = [];
        await foreach (Parcel parcel in pair.Server.ReceiveAllAsync<Parcel>())
            numbers.Add(parcel.Number);
        Assert.Equal(Enumerable.Range(0, 50), numbers);
    }

    [Fact]
    public async Task Objects_keep_their_identity_as_long_as_the_connection_or_as_the_message()
    {
        Crate crate = new() { Number = 1 };
        foreach (ArchiveLifetime lifetime in Enum.GetValues<ArchiveLifetime>())
        {
            await using Pair pair = await Pair.ConnectAsync(new ArchiveConnectionOptions { Lifetime = lifetime });
            crate.Number = 1;
            await pair.Client.SendAsync(new Parcel { Crates = new ObArray([crate]) });
            Parcel first = await pair.Server.ReceiveAsync<Parcel>().InTime();
            crate.Number = 2;
            await pair.Client.SendAsync(new Parcel { Crates = new ObArray([crate]) });
            Parcel second = await pair.Server.ReceiveAsync<Parcel>().InTime();

            if (lifetime == ArchiveLifetime.PerConnection)
                Assert.Same(first.Crates![0], second.Crates![0]);
            else
                Assert.Equal((1, 2), (((Crate)first.Crates![0]!).Number, ((Crate)second.Crates![0]!).Number));
        }
    }

    [Fact]
    public async Task An_MFC_style_peer_with_two_long_lived_archives_understands_and_is_understood()
    {
        await using Pair pair = await Pair.WithRawClientAsync();
        await pair.Server.SendAllAsync<Parcel>(
        [
            new() { Number = 1, Crates = new ObArray([new Crate { Label = "a" }]) },
            new() { Number = 2, Crates = new ObArray([new Crate { Label = "b" }]) },
        ]);

        await Side.Run(() =>
        {
            using SocketFile file = new(pair.Raw);
            using Archive load = new(file, ArchiveMode.Load);
            using Archive store = new(file, ArchiveMode.Store);
            for (int i = 1; i <= 2; i++)
            {
                Parcel parcel = new();
                parcel.Serialize(load);
                Assert.Equal(i, parcel.Number);
                parcel.Number *= 10;
                parcel.Serialize(store);
                store.Flush();
            }
        });

        Assert.Equal(10, (await pair.Server.ReceiveAsync<Parcel>().InTime()).Number);
        Parcel second = await pair.Server.ReceiveAsync<Parcel>().InTime();
        Assert.Equal((20, "b"), (second.Number, ((Crate)second.Crates![0]!).Label));
    }

    [Fact]
    public async Task A_canceled_receive_loses_nothing()
    {
        await using Pair pair = await Pair.WithRawClientAsync();
        byte[] bytes = Stored(ArchiveLifetime.PerConnection, new Parcel { Number = 7, Text = new string('x', 1000) });
        for (int cut = 0; cut < 3; cut++)
        {
            await pair.Raw.SendAsync(bytes.AsMemory(cut * 10, 10));
            using CancellationTokenSource stop = new(TimeSpan.FromMilliseconds(30));
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => pair.Server.ReceiveAsync<Parcel>(stop.Token).InTime());
        }
        ValueTask<Parcel> receiving = pair.Server.ReceiveAsync<Parcel>();
        await pair.Raw.SendAsync(bytes.AsMemory(30));

        Parcel parcel = await receiving.InTime();
        Assert.Equal((7, new string('x', 1000)), (parcel.Number, parcel.Text));
    }

    [Fact]
    public async Task Two_receives_at_a_time_are_refused()
    {
        await using Pair pair = await Pair.ConnectAsync();
        ValueTask<Parcel> first = pair.Server.ReceiveAsync<Parcel>();

        await Assert.ThrowsAsync<InvalidOperationException>(() => pair.Server.ReceiveAsync<Parcel>().InTime());

        await pair.Client.SendAsync(new Parcel { Number = 5 });
        Assert.Equal(5, (await first.InTime()).Number);
    }

    [Fact]
    public async Task Callers_that_receive_at_the_same_time_never_share_a_message()
    {
        const int Count = 200_000;
        await using Pair pair = await Pair.WithRawClientAsync();
        byte[] bytes = Stored(ArchiveLifetime.PerConnection, [.. Enumerable.Range(0, Count).Select(i => new Parcel { Number = i })]);
        Task sending = pair.Raw.SendAsync(bytes.AsMemory()).AsTask();
        int[] times = new int[Count];
        int left = Count;

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            while (Volatile.Read(ref left) > 0)
            {
                try
                {
                    Parcel parcel = await pair.Server.ReceiveAsync<Parcel>(TestContext.Current.CancellationToken);
                    Interlocked.Increment(ref times[parcel.Number]);
                    if (Interlocked.Decrement(ref left) == 0)
                        pair.Server.Abort();
                }
                catch (Exception e) when (e is InvalidOperationException || (e is IOException && Volatile.Read(ref left) == 0))
                {
                    // Another one is receiving, or has received the last message.
                }
            }
        }))).InTime();
        await sending.InTime();

        Assert.All(times, received => Assert.Equal(1, received));
    }

    [Fact]
    public async Task Sends_of_several_callers_do_not_mix()
    {
        await using Pair pair = await Pair.ConnectAsync();
        Task[] sending = [.. Enumerable.Range(0, 20).Select(i => Task.Run(() => pair.Client.SendAsync(Parcel.Large(i, 100_000)).AsTask()))];

        HashSet<int> numbers = [];
        for (int i = 0; i < 20; i++)
        {
            Parcel parcel = await pair.Server.ReceiveAsync<Parcel>().InTime();
            Assert.True(Noise.Same(Noise.Bytes(100_000, parcel.Number), parcel.Content!));
            Assert.True(numbers.Add(parcel.Number));
        }
        await Task.WhenAll(sending).InTime();
    }

    internal static byte[] Stored(ArchiveLifetime lifetime, params Parcel[] parcels)
    {
        if (lifetime == ArchiveLifetime.PerMessage)
            return [.. parcels.SelectMany(parcel => Archive.Serialize(parcel))];
        using MemoryStream stream = new();
        using (Archive archive = new(stream, ArchiveMode.Store))
        {
            foreach (Parcel parcel in parcels)
                parcel.Serialize(archive);
        }
        return stream.ToArray();
    }
}
