using System.Net.Sockets;

namespace Stevedore.Runtime.Tests.Sockets;

public sealed class EndOfTheConnectionTests
{
    [Fact]
    public async Task An_orderly_close_is_the_end_of_the_file_after_all_that_was_sent()
    {
        using Loopback loopback = await Loopback.Connect();

        byte[] received = await Side.Run(() =>
        {
            loopback.ClientFile.Write([1, 2, 3]);
            loopback.Client.Close();
            return Noise.ReadToEnd(loopback.ServerFile);
        });

        Assert.Equal<byte>([1, 2, 3], received);
        Assert.Equal(-1, await Side.Run(loopback.ServerFile.ReadByte));
        Assert.Equal(0, await loopback.ServerFile.ReadAsync(new byte[1], TestContext.Current.CancellationToken).AsTask().InTime());
    }

    [Fact]
    public async Task A_half_close_is_the_end_of_the_file_in_one_direction()
    {
        using Loopback loopback = await Loopback.Connect();

        await Side.Run(() =>
        {
            loopback.Client.ShutDown(SocketShutdown.Send);
            Assert.Equal(-1, loopback.ServerFile.ReadByte());
            loopback.ServerFile.WriteByte(9);
            Assert.Equal(9, loopback.ClientFile.ReadByte());
        });
        IOException refusal = Assert.Throws<IOException>(() => loopback.ClientFile.WriteByte(1));
        Assert.Contains("shut down sending", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reset_is_an_error_that_says_so_and_not_an_end()
    {
        using Loopback loopback = await Loopback.Connect();

        Loopback.Reset(loopback.Client);

        await Side.Run(() => SaysReset(Assert.Throws<IOException>(() => loopback.ServerFile.ReadByte())));
    }

    [Fact]
    public async Task A_reset_is_such_an_error_in_an_async_read_too()
    {
        using Loopback loopback = await Loopback.Connect();

        Task<int> reading = loopback.ServerFile.ReadAsync(new byte[1], TestContext.Current.CancellationToken).AsTask();
        Loopback.Reset(loopback.Client);

        SaysReset(await Assert.ThrowsAsync<IOException>(() => reading.InTime()));
    }

    [Fact]
    public async Task A_reset_that_a_send_was_told_of_is_no_end_to_a_later_receive()
    {
        using Loopback loopback = await Loopback.Connect();

        Loopback.Reset(loopback.Client);
        SocketError told = await Side.Run(() => Loopback.ErrorOf(() => SendForever(loopback.Server)));

        Assert.Equal(SocketError.ConnectionReset, told);
        Assert.Equal(SocketError.ConnectionReset, await Side.Run(() => Loopback.ErrorOf(() => loopback.Server.Receive(new byte[1]))));
        SocketException again = await Assert.ThrowsAsync<SocketException>(
            () => loopback.Server.ReceiveAsync(new byte[1], TestContext.Current.CancellationToken).AsTask().InTime());
        Assert.Equal(SocketError.ConnectionReset, again.SocketErrorCode);
    }

    [Fact]
    public async Task What_came_before_a_reset_that_a_send_was_told_of_can_still_be_received()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows throws away what came before a reset.");
        using Loopback loopback = await Loopback.Connect();
        loopback.Client.Send([1, 2]);
        await Side.Until(() => loopback.Server.Available == 2);

        Loopback.Reset(loopback.Client);
        await Side.Run(() => Assert.Throws<SocketException>(() => SendForever(loopback.Server)));

        Assert.Equal(2, await Side.Run(() => loopback.Server.Receive(new byte[3])));
        Assert.Equal(SocketError.ConnectionReset, await Side.Run(() => Loopback.ErrorOf(() => loopback.Server.Receive(new byte[1]))));
    }

    [Fact]
    public async Task A_reset_is_told_to_a_call_that_receives_beside_one_that_sends()
    {
        // The system tells it once, and to whom is up to the scheduler: so there are many of them.
        byte[] tooMuch = new byte[1 << 24];
        for (int i = 0; i < 50; i++)
        {
            using Loopback loopback = await Loopback.Connect();
            Task<int> sending = loopback.Server.SendAsync(tooMuch, TestContext.Current.CancellationToken).AsTask();
            Task<int> receiving = loopback.Server.ReceiveAsync(new byte[1], TestContext.Current.CancellationToken).AsTask();

            Loopback.Reset(loopback.Client);

            await Assert.ThrowsAsync<SocketException>(() => sending.InTime());
            SocketException reset = await Assert.ThrowsAsync<SocketException>(() => receiving.InTime());
            Assert.Equal(SocketError.ConnectionReset, reset.SocketErrorCode);
        }
    }

    [Fact]
    public async Task An_end_in_good_order_is_told_while_a_send_waits_for_a_peer_that_does_not_read()
    {
        using Loopback loopback = await Loopback.Connect();
        Task<int> sending = loopback.Server.SendAsync(new byte[1 << 26], TestContext.Current.CancellationToken).AsTask();
        await Side.Until(() => !loopback.Server.Socket!.Poll(TimeSpan.Zero, SelectMode.SelectWrite));

        loopback.Client.ShutDown(SocketShutdown.Send);

        Assert.Equal(0, await loopback.Server.ReceiveAsync(new byte[1], TestContext.Current.CancellationToken).AsTask().InTime());
        Assert.False(sending.IsCompleted);
        loopback.Server.Close();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => sending.InTime());
    }

    [Fact]
    public async Task Writing_to_a_peer_that_has_gone_becomes_an_error()
    {
        using Loopback loopback = await Loopback.Connect();
        loopback.Client.Close();

        // The first bytes go out and are answered by a reset; how many that takes is up to TCP, that it happens is not.
        IOException failure = await Side.Run(() => Assert.Throws<IOException>(WriteForever));

        SocketException cause = Assert.IsType<SocketException>(failure.InnerException);
        Assert.True(
            cause.SocketErrorCode is SocketError.ConnectionReset or SocketError.ConnectionAborted or SocketError.Shutdown, failure.Message);

        void WriteForever()
        {
            while (true)
                loopback.ServerFile.WriteByte(1);
        }
    }

    [Fact]
    public async Task Closing_with_bytes_unread_is_a_reset_for_the_peer()
    {
        using Loopback loopback = await Loopback.Connect();
        loopback.ClientFile.WriteByte(1);
        Assert.True(loopback.Server.Socket!.Poll(Side.Limit, SelectMode.SelectRead));

        loopback.Server.Close();

        await Side.Run(() => SaysReset(Assert.Throws<IOException>(() => loopback.ClientFile.ReadByte())));
    }

    private static void SendForever(ArchiveSocket socket)
    {
        while (true)
            socket.Send([1]);
    }

    private static void SaysReset(IOException failure)
    {
        Assert.Contains("the peer reset the connection", failure.Message, StringComparison.Ordinal);
        Assert.Equal(SocketError.ConnectionReset, Assert.IsType<SocketException>(failure.InnerException).SocketErrorCode);
    }
}
