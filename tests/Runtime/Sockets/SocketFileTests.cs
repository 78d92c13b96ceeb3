using System.Net.Sockets;

namespace Stevedore.Runtime.Tests.Sockets;

public sealed class SocketFileTests
{
    [Fact]
    public void A_datagram_socket_is_refused()
    {
        using ArchiveSocket socket = new();
        socket.Create(0, SocketType.Dgram);

        ArgumentException refusal = Assert.Throws<ArgumentException>(() => new SocketFile(socket));

        Assert.Contains("byte stream", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("STV0201", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_datagram_socket_of_the_BCL_is_refused()
    {
        using UdpClient client = new(0, AddressFamily.InterNetwork);

        Assert.Throws<ArgumentException>(() => new SocketFile(client.Client));
    }

    [Fact]
    public void A_socket_whose_calls_do_not_wait_is_refused()
    {
        using Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { Blocking = false };

        Assert.Throws<ArgumentException>(() => new SocketFile(socket));
    }

    [Fact]
    public void An_object_without_a_socket_is_refused()
    {
        using ArchiveSocket socket = new();

        Assert.Throws<InvalidOperationException>(() => new SocketFile(socket));
    }

    [Fact]
    public async Task What_a_file_on_disk_has_and_a_connection_has_not_is_not_supported()
    {
        using Loopback loopback = await Loopback.Connect();
        SocketFile file = loopback.ClientFile;

        Assert.True(file.CanRead);
        Assert.True(file.CanWrite);
        Assert.False(file.CanSeek);
        Assert.Throws<NotSupportedException>(() => file.Length);
        Assert.Throws<NotSupportedException>(() => file.Position);
        Assert.Throws<NotSupportedException>(() => file.Position = 0);
        Assert.Throws<NotSupportedException>(() => file.Seek(0, SeekOrigin.Begin));
        Assert.Throws<NotSupportedException>(() => file.SetLength(0));
    }

    [Fact]
    public async Task Read_returns_what_has_arrived_without_waiting_for_the_rest()
    {
        using Loopback loopback = await Loopback.Connect();
        byte[] buffer = new byte[100];

        int read = await Side.Run(() =>
        {
            loopback.ClientFile.Write([1, 2, 3]);
            return loopback.ServerFile.Read(buffer);
        });

        Assert.Equal(3, read);
    }

    [Fact]
    public async Task Read_without_room_does_not_wait()
    {
        using Loopback loopback = await Loopback.Connect();

        Assert.Equal(0, await Side.Run(() => loopback.ServerFile.Read(Span<byte>.Empty)));
    }

    [Fact]
    public async Task Sixteen_megabytes_each_way_at_once_arrive_intact()
    {
        using Loopback loopback = await Loopback.Connect();
        byte[] there = Noise.Bytes(16 << 20, seed: 1);
        byte[] back = Noise.Bytes(16 << 20, seed: 2);

        Task<byte[]> received = Side.Run(() => Noise.ReadToEnd(loopback.ServerFile));
        Task<byte[]> returned = Side.Run(() => Noise.ReadToEnd(loopback.ClientFile));
        Task sending = Side.Run(() => Send(loopback.ClientFile, loopback.Client, there));
        Task returning = Side.Run(() => Send(loopback.ServerFile, loopback.Server, back));
        await Task.WhenAll(sending, returning);

        Assert.True(Noise.Same(there, await received));
        Assert.True(Noise.Same(back, await returned));

        static void Send(SocketFile file, ArchiveSocket socket, byte[] bytes)
        {
            file.Write(bytes);
            socket.ShutDown(SocketShutdown.Send);
        }
    }

    [Fact]
    public async Task Sixteen_megabytes_arrive_intact_by_the_async_calls()
    {
        using Loopback loopback = await Loopback.Connect();
        byte[] sent = Noise.Bytes(16 << 20);
        byte[] received = new byte[sent.Length];

        Task sending = loopback.ClientFile.WriteAsync(sent, TestContext.Current.CancellationToken).AsTask();
        Task receiving = loopback.ServerFile.ReadExactlyAsync(received, TestContext.Current.CancellationToken).AsTask();
        await Task.WhenAll(sending, receiving).InTime();

        Assert.True(Noise.Same(sent, received));
    }

    [Fact]
    public async Task One_byte_at_a_time_arrives_in_order()
    {
        using Loopback loopback = await Loopback.Connect();
        byte[] sent = Noise.Bytes(2_000);
        loopback.Client.SetSocketOption(SocketOptionLevel.Tcp, SocketOptionName.NoDelay, 1);

        Task<List<byte>> receiving = Side.Run(() =>
        {
            List<byte> received = [];
            for (int value = loopback.ServerFile.ReadByte(); value >= 0; value = loopback.ServerFile.ReadByte())
                received.Add((byte)value);
            return received;
        });
        await Side.Run(() =>
        {
            foreach (byte value in sent)
                loopback.ClientFile.WriteByte(value);
            loopback.Client.ShutDown(SocketShutdown.Send);
        });

        Assert.Equal(sent, await receiving);
    }

    [Fact]
    public async Task It_works_over_a_socket_of_the_BCL_and_leaves_it_open()
    {
        using Loopback loopback = await Loopback.Connect();
        using Socket socket = loopback.Client.Detach();

        await Side.Run(() =>
        {
            using (SocketFile file = new(socket))
                file.Write([7]);
            Assert.Equal(7, loopback.ServerFile.ReadByte());
            Assert.Equal(1, socket.Send([8]));
            Assert.Equal(8, loopback.ServerFile.ReadByte());
        });
    }

    [Fact]
    public async Task Disposing_of_the_file_ends_the_file_and_not_the_connection()
    {
        using Loopback loopback = await Loopback.Connect();

        loopback.ClientFile.Dispose();

        Assert.False(loopback.ClientFile.CanRead);
        Assert.Throws<ObjectDisposedException>(() => loopback.ClientFile.Write([1]));
        await Assert.ThrowsAsync<ObjectDisposedException>(
            () => loopback.ClientFile.ReadExactlyAsync(new byte[1], TestContext.Current.CancellationToken).AsTask());
        using SocketFile second = new(loopback.Client);
        await Side.Run(() => second.Write([1]));
        Assert.Equal(1, await Side.Run(loopback.ServerFile.ReadByte));
    }

    [Fact]
    public async Task A_canceled_read_ends_and_loses_no_byte()
    {
        using Loopback loopback = await Loopback.Connect();
        using CancellationTokenSource cancellation = new();
        byte[] buffer = new byte[4];

        ValueTask<int> reading = loopback.ServerFile.ReadAsync(buffer, cancellation.Token);
        Assert.False(reading.IsCompleted);
        await cancellation.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading.AsTask().InTime());

        loopback.ClientFile.Write([1, 2, 3, 4]);
        loopback.Client.Close();
        await Side.Run(() => loopback.ServerFile.ReadExactly(buffer));
        Assert.Equal<byte>([1, 2, 3, 4], buffer);
        Assert.Equal(-1, await Side.Run(loopback.ServerFile.ReadByte));
    }

    [Fact]
    public async Task An_async_read_without_room_ends_when_there_is_something_to_read()
    {
        using Loopback loopback = await Loopback.Connect();

        ValueTask<int> waiting = loopback.ServerFile.ReadAsync(Memory<byte>.Empty, TestContext.Current.CancellationToken);
        Assert.False(waiting.IsCompleted);
        loopback.ClientFile.Write([5]);

        Assert.Equal(0, await waiting.AsTask().InTime());
        Assert.Equal(5, await Side.Run(loopback.ServerFile.ReadByte));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_stand_alone_file_fills_the_buffer_and_only_the_end_makes_it_shorter(bool asynchronously)
    {
        using Loopback loopback = await Loopback.Connect();
        using SocketFile file = new(loopback.Server, archiveCompatible: false);
        Assert.False(file.IsArchiveCompatible);
        Assert.True(loopback.ServerFile.IsArchiveCompatible);
        byte[] first = new byte[6];
        byte[] second = new byte[6];

        await Side.Run(() => loopback.ClientFile.WriteByte(1));
        Task<(int First, int Second)> reading = asynchronously ? ReadAsync() : Side.Run(() => (file.Read(first), file.Read(second)));
        await Side.Until(() => loopback.Server.Available == 0);
        await Side.Run(() =>
        {
            for (byte value = 2; value <= 8; value++)
                loopback.ClientFile.WriteByte(value);
            loopback.Client.ShutDown();
        });

        Assert.Equal((6, 2), await reading.InTime());
        Assert.Equal<byte>([1, 2, 3, 4, 5, 6, 7, 8], [.. first, .. second[..2]]);

        async Task<(int First, int Second)> ReadAsync() => (
            await file.ReadAsync(first, TestContext.Current.CancellationToken),
            await file.ReadAsync(second, TestContext.Current.CancellationToken));
    }
}
