using Stevedore.Runtime.Tests.Sockets;

namespace Stevedore.Runtime.Tests.Connections;

/// <summary>A large message takes memory for itself and for what is made of it, and none of that stays.</summary>
[Collection(nameof(LargeMessageTests))]
[CollectionDefinition(nameof(LargeMessageTests), DisableParallelization = true)]
public sealed class LargeMessageTests
{
    private const int Size = 32 << 20;
    private const int Slack = 6 << 20;

    [Fact]
    public async Task Receiving_takes_the_message_and_its_object_and_no_third_copy()
    {
        await using Pair pair = await Pair.WithRawClientAsync();
        byte[] bytes = MessageTests.Stored(ArchiveLifetime.PerConnection, Parcel.Large(1, Size));
        long before = GC.GetTotalAllocatedBytes(precise: true);

        Task sending = SendAsync();
        Parcel received = await pair.Server.ReceiveAsync<Parcel>().InTime();
        await sending;

        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 2 * Size + Slack);
        Assert.True(Noise.Same(Noise.Bytes(Size, 1), received.Content!));

        async Task SendAsync()
        {
            for (int sent = 0; sent < bytes.Length;)
                sent += await pair.Raw.SendAsync(bytes.AsMemory(sent)).InTime();
        }
    }

    [Fact]
    public async Task Sending_takes_the_message_and_no_second_copy()
    {
        await using Pair pair = await Pair.WithRawClientAsync();
        Parcel parcel = Parcel.Large(1, Size);
        byte[] sink = new byte[1 << 20];
        long before = GC.GetTotalAllocatedBytes(precise: true);

        Task sending = pair.Server.SendAsync(parcel).InTime();
        long received = 0;
        while (received < Size)
            received += await pair.Raw.ReceiveAsync(sink).InTime();
        await sending;

        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, Size + Slack);
    }

    [Fact]
    public void Storing_takes_the_bytes_and_the_array_that_is_returned()
    {
        Parcel parcel = Parcel.Large(1, Size);
        long before = GC.GetTotalAllocatedBytes(precise: true);

        byte[] bytes = Archive.Serialize(parcel);

        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, 2 * Size + Slack);
        Assert.True(Noise.Same(parcel.Content!, bytes.AsSpan(bytes.Length - Size - 2, Size).ToArray()));
    }

    [Fact]
    public async Task Nothing_of_large_messages_stays()
    {
        await using Pair pair = await Pair.ConnectAsync();
        Task echoing = Task.Run(async () =>
        {
            for (int i = 0; i < 5; i++)
                await pair.Server.SendAsync(await pair.Server.ReceiveAsync<Parcel>());
        });
        long before = GC.GetTotalMemory(forceFullCollection: true);

        await ExchangeAsync();
        await echoing.InTime();

        // A thread that has ended a call may still refer to its message for a moment.
        await Side.Until(() => GC.GetTotalMemory(forceFullCollection: true) - before < Slack);

        async Task ExchangeAsync()
        {
            for (int i = 0; i < 5; i++)
            {
                Task sending = pair.Client.SendAsync(Parcel.Large(i, Size)).InTime();
                Assert.Equal(Size, (await pair.Client.ReceiveAsync<Parcel>().InTime()).Content!.Length);
                await sending;
            }
        }
    }

    [Fact]
    public async Task Messages_of_all_sizes_follow_each_other_in_segments_of_all_sizes()
    {
        int[] sizes = [0, 1, 60_000, 131_072, 131_060, 200_000, 10, 1_000_000, 5, 3_000_000, 262_144, 7, 131_071, 400_000];
        byte[] bytes = MessageTests.Stored(
            ArchiveLifetime.PerConnection, [.. sizes.Select((size, i) => Parcel.Large(i, size))]);
        foreach (int segment in (int[])[1460, 65_536, 131_072, 999_983])
        {
            await using Pair pair = await Pair.WithRawClientAsync();
            Task sending = Task.Run(async () =>
            {
                for (int start = 0; start < bytes.Length; start += segment)
                    await pair.Raw.SendAsync(bytes.AsMemory(start, Math.Min(segment, bytes.Length - start)));
            });
            for (int i = 0; i < sizes.Length; i++)
            {
                Parcel received = await pair.Server.ReceiveAsync<Parcel>().InTime();
                Assert.Equal((i, $"parcel {i}"), (received.Number, received.Text));
                Assert.True(Noise.Same(Noise.Bytes(sizes[i], i), received.Content!));
            }
            await sending.InTime();
            Assert.Equal(bytes.Length, pair.Server.BytesReceived);
        }
    }
}
