using Stevedore.Runtime.Tests.Archives.Model;
using Stevedore.Runtime.Tests.Sockets;

namespace Stevedore.Runtime.Tests.Connections;

/// <summary>
/// A body that throws something of its own has left its archive in the middle of a message, so the connection receives no more.
/// </summary>
public sealed class BodyFaultTests
{
    private static readonly byte[] s_whole = new byte[8];
    private static readonly byte[] s_bad = [1, 0, 0, 0, 0, 0, 0, 0];

    static BodyFaultTests() => Assert.NotNull(Picky.Class);

    [Fact]
    public async Task What_a_body_throws_ends_the_receiving_and_nothing_is_loaded_twice()
    {
        await using Pair pair = await Pair.WithRawClientAsync();
        using MemoryStream stored = new();
        using (Archive archive = new(stored, ArchiveMode.Store))
        {
            archive.Write(1);
            archive.WriteObject(new Crate());
        }
        await pair.Raw.SendAsync(stored.ToArray());

        NotSupportedException thrown = await Assert.ThrowsAsync<NotSupportedException>(() => pair.Server.ReceiveAsync<Picky>().InTime());

        Assert.Same(thrown, await Assert.ThrowsAsync<NotSupportedException>(() => pair.Server.ReceiveAsync<Picky>().InTime()));
        Assert.Same(
            thrown,
            await Assert.ThrowsAsync<NotSupportedException>(() => pair.Server.ReceiveManyAsync<Picky>(new Picky[2]).InTime()));
        Assert.Same(thrown, await Assert.ThrowsAsync<NotSupportedException>(() => pair.Server.HasMoreAsync().InTime()));
        Assert.Equal(0, pair.Server.MessagesReceived);
    }

    [Fact]
    public async Task Messages_before_one_whose_body_throws_are_returned()
    {
        await using Pair pair = await Pair.WithRawClientAsync();
        await pair.Raw.SendAsync((byte[])[.. s_whole, .. s_bad]);

        Assert.Equal(1, await pair.Server.ReceiveManyAsync<Picky>(new Picky[1]).InTime());
        Task<Picky> failing = pair.Server.ReceiveAsync<Picky>().AsTask();

        NotSupportedException thrown = await Assert.ThrowsAsync<NotSupportedException>(() => failing.InTime());
        Assert.Same(thrown, await Assert.ThrowsAsync<NotSupportedException>(() => pair.Server.ReceiveAsync<Picky>().InTime()));
        Assert.Equal(1, pair.Server.MessagesReceived);
    }

    [Fact]
    public async Task A_message_that_was_waited_for_is_not_lost_to_the_fault_of_the_next_one()
    {
        await using Pair pair = await Pair.WithRawClientAsync();
        Task<int> receiving = pair.Server.ReceiveManyAsync<Picky>(new Picky[5]).AsTask();
        await pair.Raw.SendAsync((byte[])[.. s_whole, .. s_bad]);

        Assert.Equal(1, await receiving.InTime());
        await Assert.ThrowsAsync<NotSupportedException>(() => pair.Server.ReceiveAsync<Picky>().InTime());
    }

    /// <summary>A number and an object. It does not support any number but 0.</summary>
    private sealed class Picky : IArchivable
    {
        public static RuntimeClass Class { get; } = RuntimeClass.Register("Picky", RuntimeClass.NoSchema, create: static () => new Picky());

        public void Serialize(Archive archive)
        {
            int number = archive.ReadInt32();
            if (number != 0)
            {
                archive.ReadObject();
                throw new NotSupportedException($"{number} is not supported.");
            }
            archive.ReadInt32();
        }
    }
}
