using System.Net.Sockets;
using Stevedore.Mfc;
using Stevedore.Runtime.Tests.Sockets;

namespace Stevedore.Runtime.Tests.Connections;

/// <summary>Messages that are received many at a time are those that would come one by one.</summary>
public sealed class BatchTests
{
    [Theory]
    [MemberData(nameof(MessageTests.Lifetimes), MemberType = typeof(MessageTests))]
    public async Task Batches_have_all_messages_in_order_wherever_the_bytes_are_cut(ArchiveLifetime lifetime)
    {
        await using Pair pair = await Pair.WithRawClientAsync(new ArchiveConnectionOptions { Lifetime = lifetime });
        Archives.Model.Crate crate = new() { Number = 3 };
        byte[] bytes = MessageTests.Stored(
            lifetime,
            [.. Enumerable.Range(0, 300)
                .Select(i => new Parcel { Number = i, Content = new byte[i % 7 * 50], Crates = new ObArray([crate]) })]);
        Task sending = Task.Run(async () =>
        {
            for (int start = 0; start < bytes.Length; start += 997)
                await pair.Raw.SendAsync(bytes.AsMemory(start, Math.Min(997, bytes.Length - start)));
            pair.Raw.Shutdown(SocketShutdown.Send);
        });

        List<Parcel> received = [];
        Parcel[] room = new Parcel[40];
        for (int count; (count = await pair.Server.ReceiveManyAsync<Parcel>(room).InTime()) > 0;)
            received.AddRange(room[..count]);
        await sending.InTime();

        Assert.Equal(Enumerable.Range(0, 300), received.Select(parcel => parcel.Number));
        Assert.Equal(lifetime == ArchiveLifetime.PerMessage ? 300 : 1, received.Select(parcel => parcel.Crates![0]).Distinct().Count());
        Assert.Equal((300, bytes.Length), (pair.Server.MessagesReceived, pair.Server.BytesReceived));
    }

    [Fact]
    public async Task A_batch_is_what_has_come_and_no_more_than_there_is_room_for()
    {
        await using Pair pair = await Pair.WithRawClientAsync();
        Parcel[] parcels = [.. Enumerable.Range(0, 10).Select(i => new Parcel { Number = i })];
        await pair.Raw.SendAsync(MessageTests.Stored(ArchiveLifetime.PerConnection, parcels));
        Assert.Equal(0, (await pair.Server.ReceiveAsync<Parcel>().InTime()).Number);

        Parcel[] room = new Parcel[6];
        Assert.Equal(0, await pair.Server.ReceiveManyAsync(Memory<Parcel>.Empty).InTime());
        Assert.Equal(6, await pair.Server.ReceiveManyAsync<Parcel>(room).InTime());
        Assert.Equal([1, 2, 3, 4, 5, 6], room.Select(parcel => parcel.Number));
        Assert.Equal(3, await pair.Server.ReceiveManyAsync<Parcel>(room).InTime());
        Assert.Equal([7, 8, 9, 4], room[..4].Select(parcel => parcel.Number));
    }

    [Fact]
    public async Task Messages_before_one_that_is_wrong_are_returned_and_the_next_call_names_its_byte()
    {
        byte[] good =
            MessageTests.Stored(ArchiveLifetime.PerConnection, [.. Enumerable.Range(0, 5).Select(i => new Parcel { Number = i })]);
        byte[] bytes = [.. good, .. FaultTests.Garbage];
        await using Pair pair = await Pair.WithRawClientAsync(), single = await Pair.WithRawClientAsync();
        await pair.Raw.SendAsync(bytes);
        await single.Raw.SendAsync(bytes);
        for (int i = 0; i < 5; i++)
            await single.Server.ReceiveAsync<Parcel>().InTime();
        ArchiveException expected = await Assert.ThrowsAsync<ArchiveException>(() => single.Server.ReceiveAsync<Parcel>().InTime());

        Assert.Equal(5, await pair.Server.ReceiveManyAsync<Parcel>(new Parcel[10]).InTime());
        ArchiveException error = await Assert.ThrowsAsync<ArchiveException>(
            () => pair.Server.ReceiveManyAsync<Parcel>(new Parcel[10]).InTime());

        Assert.Equal((expected.Error, expected.Position, expected.Message), (error.Error, error.Position, error.Message));
        Assert.Equal(5, pair.Server.MessagesReceived);
    }

    [Fact]
    public async Task A_message_that_is_too_long_ends_a_batch_and_is_refused_by_the_next_call()
    {
        await using Pair pair = await Pair.WithRawClientAsync(new ArchiveConnectionOptions { MaxMessageSize = 100 });
        await pair.Raw.SendAsync(
            MessageTests.Stored(ArchiveLifetime.PerConnection, new() { Number = 1 }, new() { Number = 2 }, Parcel.Large(3, 200)));

        Assert.Equal(2, await pair.Server.ReceiveManyAsync<Parcel>(new Parcel[10]).InTime());
        ArchiveException error = await Assert.ThrowsAsync<ArchiveException>(
            () => pair.Server.ReceiveManyAsync<Parcel>(new Parcel[10]).InTime());

        Assert.Equal(ArchiveError.LimitExceeded, error.Error);
    }
}
