using System.Net.Sockets;
using Stevedore.Runtime.Tests.Sockets;

namespace Stevedore.Runtime.Tests.Connections;

/// <summary>A reset is no end in good order, whomever the system tells of it.</summary>
public sealed class ResetTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    public async Task A_reset_is_an_IOException_to_a_receive_beside_a_send_that_waits(int bytesOfAMessage)
    {
        // To whom the system tells it is up to the scheduler: so there are many of them.
        for (int i = 0; i < 30; i++)
        {
            await using Pair pair = await Pair.WithRawClientAsync();
            await pair.Raw.SendAsync(new byte[bytesOfAMessage]);
            Task sending = pair.Server.SendAsync(Parcel.Large(1, 1 << 24)).AsTask();
            Task<Parcel> receiving = pair.Server.ReceiveAsync<Parcel>().AsTask();
            await Side.Until(() => pair.Server.BytesReceived == bytesOfAMessage && pair.Raw.Available > 0);

            pair.Raw.LingerState = new LingerOption(enable: true, seconds: 0);
            pair.Raw.Close();

            Assert.IsNotType<ArchiveException>(await Assert.ThrowsAnyAsync<IOException>(() => receiving.InTime()));
            await Assert.ThrowsAnyAsync<IOException>(() => sending.InTime());
        }
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(0, false)]
    [InlineData(3, true)]
    [InlineData(3, false)]
    public async Task A_reset_has_one_text_between_messages_and_within_one_awaited_or_not(int bytesOfAMessage, bool isAwaited)
    {
        await using Pair pair = await Pair.WithRawClientAsync();
        await pair.Raw.SendAsync(new byte[bytesOfAMessage]);
        Task<Parcel>? receiving = isAwaited ? pair.Server.ReceiveAsync<Parcel>().AsTask() : null;
        await Side.Until(() => !isAwaited || pair.Server.BytesReceived == bytesOfAMessage);

        pair.Raw.LingerState = new LingerOption(enable: true, seconds: 0);
        pair.Raw.Close();
        // Time for the reset to come before the call; if it takes longer, the call waits for it.
        if (!isAwaited)
            await Task.Delay(50, TestContext.Current.CancellationToken);

        receiving ??= pair.Server.ReceiveAsync<Parcel>().AsTask();
        IOException error = await Assert.ThrowsAsync<IOException>(() => receiving.InTime());
        Assert.Equal("The connection cannot be read from: the peer reset the connection, and what was on its way is lost.", error.Message);
    }

    [Fact]
    public async Task Messages_that_had_come_whole_before_a_reset_are_received()
    {
        await using Pair pair = await Pair.WithRawClientAsync();
        await pair.Raw.SendAsync(
            MessageTests.Stored(ArchiveLifetime.PerConnection, Parcel.Large(1, 1000), new() { Number = 2 }, new() { Number = 3 }));
        Assert.Equal(1, (await pair.Server.ReceiveAsync<Parcel>().InTime()).Number);

        pair.Raw.LingerState = new LingerOption(enable: true, seconds: 0);
        pair.Raw.Close();
        // The reset has come when the system tells a send of it.
        await Assert.ThrowsAnyAsync<IOException>(async () =>
        {
            while (true)
                await pair.Server.SendAsync(new Parcel()).InTime();
        });

        Assert.Equal(2, (await pair.Server.ReceiveAsync<Parcel>().InTime()).Number);
        Assert.Equal(3, (await pair.Server.ReceiveAsync<Parcel>().InTime()).Number);
        IOException error = await Assert.ThrowsAnyAsync<IOException>(() => pair.Server.ReceiveAsync<Parcel>().InTime());
        Assert.IsNotType<ArchiveException>(error);
        Assert.Same(error, await Assert.ThrowsAnyAsync<IOException>(() => pair.Server.HasMoreAsync().InTime()));
    }
}
