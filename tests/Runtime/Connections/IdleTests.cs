using Stevedore.Mfc;
using Stevedore.Runtime.Tests.Archives.Model;

namespace Stevedore.Runtime.Tests.Connections;

/// <summary>A connection that has waited goes on where it was, though it held next to nothing meanwhile.</summary>
public sealed class IdleTests
{
    [Fact]
    public async Task Objects_are_remembered_while_other_connections_come_and_go()
    {
        await using Pair pair = await Pair.ConnectAsync(), other = await Pair.ConnectAsync();
        Crate crate = new() { Number = 1 }, stranger = new() { Number = 2 };

        Parcel first = await Exchange(pair, new Parcel { Crates = new ObArray([crate]) });
        Parcel between = await Exchange(other, new Parcel { Crates = new ObArray([stranger, crate]) });
        Parcel second = await Exchange(pair, new Parcel { Crates = new ObArray([stranger, crate]) });

        Assert.Same(first.Crates![0], second.Crates![1]);
        Assert.Equal([2, 1, 2], new[] { between.Crates![0], between.Crates[1], second.Crates[0] }.Select(found => ((Crate)found!).Number));
    }

    [Fact]
    public async Task The_byte_of_an_error_is_counted_from_the_beginning_of_the_connection()
    {
        await using Pair pair = await Pair.WithRawClientAsync(), whole = await Pair.WithRawClientAsync();
        byte[] message = MessageTests.Stored(ArchiveLifetime.PerConnection, new Parcel { Number = 1 });
        await whole.Raw.SendAsync((byte[])[.. message, .. message, .. FaultTests.Garbage]);
        for (int i = 0; i < 2; i++)
        {
            await whole.Server.ReceiveAsync<Parcel>().InTime();
            ValueTask<Parcel> receiving = pair.Server.ReceiveAsync<Parcel>();
            await pair.Raw.SendAsync(message);
            await receiving.InTime();
        }
        await pair.Raw.SendAsync(FaultTests.Garbage);

        ArchiveException expected = await Assert.ThrowsAsync<ArchiveException>(() => whole.Server.ReceiveAsync<Parcel>().InTime());
        ArchiveException error = await Assert.ThrowsAsync<ArchiveException>(() => pair.Server.ReceiveAsync<Parcel>().InTime());

        Assert.True(error.Position > 2 * message.Length);
        Assert.Equal((expected.Position, expected.Message), (error.Position, error.Message));
    }

    [Fact]
    public async Task What_a_body_has_set_for_its_archive_stays_with_the_connection()
    {
        await using Pair pair = await Pair.ConnectAsync(), other = await Pair.ConnectAsync();

        Assert.Equal("Switch", Switch.Class.Name);
        await Exchange(pair, new Switch());
        Parcel narrow = await Exchange(pair, new Parcel { Text = "narrow" });
        Parcel wide = await Exchange(other, new Parcel { Text = "narrow" });

        Assert.Equal(("narrow", "narrow"), (narrow.Text, wide.Text));
        // Of the narrow text there is the flag before it, and neither the mark (FF FE FF) nor the upper halves of the characters.
        Assert.Equal(other.Client.BytesSent + 1 - 3 - "narrow".Length, pair.Client.BytesSent);
    }

    [Fact]
    public async Task A_connection_that_remembers_objects_sends_on_after_nothing_was_sent()
    {
        await using Pair pair =
            await Pair.ConnectAsync(new ArchiveConnectionOptions { Archive = new ArchiveOptions { AllowNulls = false } });
        Crate crate = new() { Number = 1, Label = "fragile" };
        await Exchange(pair, new Parcel { Crates = new ObArray([crate]) });
        await Assert.ThrowsAsync<ArchiveException>(
            () => pair.Client.SendAsync(new Parcel { Text = null, Crates = new ObArray() }).InTime());

        await pair.Client.SendAllAsync(Array.Empty<Parcel>()).InTime();
        Parcel last = await Exchange(pair, new Parcel { Number = 5, Crates = new ObArray([crate]) });

        Assert.Equal((5, 1), (last.Number, ((Crate)last.Crates![0]!).Number));
    }

    /// <summary>Sends to a peer that waits already.</summary>
    private static async Task<T> Exchange<T>(Pair pair, T message)
    {
        ValueTask<T> receiving = pair.Server.ReceiveAsync<T>();
        await pair.Client.SendAsync(message).InTime();
        return await receiving.InTime();
    }

    /// <summary>A message after which strings are stored otherwise.</summary>
    private sealed class Switch : IArchivable
    {
        private bool _unicode;

        public static RuntimeClass Class { get; } =
            RuntimeClass.Register("Switch", RuntimeClass.NoSchema, create: static () => new Switch());

        public void Serialize(Archive archive)
        {
            archive.Exchange(ref _unicode);
            archive.UnicodeStrings = _unicode;
        }
    }
}
