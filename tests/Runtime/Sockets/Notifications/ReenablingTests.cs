using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace Stevedore.Runtime.Tests.Sockets.Notifications;

/// <summary>
/// The rules of WSAAsyncSelect: a notification comes once, until the call is made that it asks for. What must not come is shown by what
/// comes next.
/// </summary>
public sealed class ReenablingTests
{
    [Fact]
    public async Task OnReceive_comes_once_for_all_that_arrives_until_Receive_is_called()
    {
        using NotifiedPair pair = await NotifiedPair.Connect();

        await pair.Arrive(1);
        await pair.Notified.Expect(SocketEvents.Receive);
        await pair.Arrive(2, 3);
        await pair.Arrive(4);
        pair.Receive(4);
        await pair.Arrive(5);
        await pair.Notified.Expect(SocketEvents.Receive);
        pair.Receive(1);
        pair.Peer.Close();

        await pair.Notified.Expect(SocketEvents.Close);
        Assert.Equal(0, pair.Notified.Diary.Count);
    }

    [Fact]
    public async Task OnReceive_comes_once_when_Receive_is_called_while_it_is_on_its_way()
    {
        using MessageLoop loop = new();
        using NotifiedPair pair = await NotifiedPair.Connect(loop);
        using ManualResetEventSlim isFree = new();
        Task busy = loop.Invoke(isFree.Wait);
        await pair.Arrive(1);
        await Side.Until(() => loop.Pending > 0);

        // Each of these would bring another one, if it did not know of that which waits in the loop.
        for (int i = 0; i < 5; i++)
        {
            await pair.Arrive(2, 3);
            pair.Receive(1);
        }

        isFree.Set();
        await busy;
        await pair.Notified.Expect(SocketEvents.Receive);
        await loop.Invoke(() => { });
        await loop.Invoke(() => { });
        Assert.Equal(0, pair.Notified.Diary.Count);

        pair.Receive(6);
        pair.Peer.Close();
        await pair.Notified.Expect(SocketEvents.Close);
    }

    [Fact]
    public async Task OnReceive_comes_again_when_Receive_has_left_something()
    {
        using NotifiedPair pair = await NotifiedPair.Connect();
        await pair.Arrive(1, 2, 3);

        for (int left = 3; left > 0; left--)
        {
            await pair.Notified.Expect(SocketEvents.Receive);
            Assert.Equal(left, pair.Notified.Available);
            pair.Receive(1);
        }

        pair.Peer.Close();
        await pair.Notified.Expect(SocketEvents.Close);
    }

    [Fact]
    public async Task A_peek_enables_OnReceive_as_well()
    {
        using NotifiedPair pair = await NotifiedPair.Connect();
        await pair.Arrive(1);
        await pair.Notified.Expect(SocketEvents.Receive);

        pair.Receive(1, SocketFlags.Peek);

        await pair.Notified.Expect(SocketEvents.Receive);
    }

    [Fact]
    public async Task A_Receive_that_finds_nothing_enables_OnReceive_as_well()
    {
        using NotifiedPair pair = await NotifiedPair.Connect();
        await pair.Arrive(1);
        await pair.Notified.Expect(SocketEvents.Receive);
        pair.Receive(1);
        Assert.Equal(SocketError.WouldBlock, Loopback.ErrorOf(() => pair.Receive(1)));

        await pair.Arrive(2);

        await pair.Notified.Expect(SocketEvents.Receive);
    }

    [Fact]
    public async Task OnSend_comes_when_connected_and_then_only_after_a_Send_that_found_no_room()
    {
        using NotifiedPair pair = await NotifiedPair.Connect();
        pair.Notified.Send([1]);
        pair.Notified.Send([2]);

        int sent = 2;
        for (int round = 0; round < 2; round++)
        {
            sent += SendUntilThereIsNoRoom(pair.Notified);
            int received = 0;
            await Side.Run(() =>
            {
                byte[] buffer = new byte[1 << 20];
                while (received < sent)
                    received += pair.Peer.Receive(buffer);
            });
            sent = 0;
            await pair.Notified.Expect(SocketEvents.Send);
        }

        pair.Peer.Close();
        await pair.Notified.Expect(SocketEvents.Close);
        Assert.Equal(0, pair.Notified.Diary.Count);
    }

    [Fact]
    public async Task OnAccept_comes_once_for_all_who_wait_until_Accept_is_called()
    {
        using NotifiedSocket listener = new();
        listener.Create(0, SocketType.Stream, IPAddress.Loopback);
        listener.Listen();
        using Guests guests = new(listener);

        await guests.Come(3);
        for (int i = 0; i < 3; i++)
        {
            await listener.Expect(SocketEvents.Accept);
            guests.Accept();
        }

        Assert.Equal(SocketError.WouldBlock, Loopback.ErrorOf(guests.Accept));
        await guests.Come(1);
        await listener.Expect(SocketEvents.Accept);
        Assert.Equal(0, listener.Diary.Count);
    }

    [Fact]
    public async Task OnOutOfBandData_comes_for_urgent_data_until_that_is_received()
    {
        using NotifiedPair pair = await NotifiedPair.Connect();

        for (byte urgent = 1; urgent <= 2; urgent++)
        {
            byte[] received = new byte[1];
            await Side.Run(() => pair.Peer.Send([urgent], SocketFlags.OutOfBand));
            await pair.Notified.Expect(SocketEvents.OutOfBandData);
            Assert.Equal(1, pair.Notified.Receive(received, SocketFlags.OutOfBand));
            Assert.Equal([urgent], received);
        }

        await Side.Run(() => pair.Peer.Send([3]));
        await pair.Notified.Expect(SocketEvents.Receive);
        Assert.Equal(1, pair.Receive(10));
        pair.Peer.Close();
        await pair.Notified.Expect(SocketEvents.Close);
        Assert.Equal(0, pair.Notified.Diary.Count);
    }

    [Fact]
    public async Task Urgent_data_that_arrives_within_a_notification_is_told_after_it()
    {
        using MessageLoop loop = new();
        using NotifiedPair pair = await NotifiedPair.Connect(loop);
        using NotifiedPair witness = await NotifiedPair.Connect();
        bool isWithin = false;
        bool wasToldWithin = false;
        pair.Notified.Reactions[SocketEvents.Receive] = () =>
        {
            isWithin = true;
            pair.Receive(1);
            pair.Peer.Send([2], SocketFlags.OutOfBand);
            Assert.True(SpinWait.SpinUntil(() => HasUrgentData(pair.Notified.Socket!), Side.Limit));
            // One thread waits for the urgent data of all: when it has told the other socket, it has seen that of this one.
            witness.Peer.Send([3], SocketFlags.OutOfBand);
            Assert.True(SpinWait.SpinUntil(() => witness.Notified.Diary.Count == 1, Side.Limit));
            loop.DoWhatIsWaiting();
            isWithin = false;
        };
        pair.Notified.Reactions[SocketEvents.OutOfBandData] = () => wasToldWithin |= isWithin;

        await Side.Run(() => pair.Peer.Send([1]));

        await pair.Notified.Expect(SocketEvents.Receive);
        await pair.Notified.Expect(SocketEvents.OutOfBandData);
        await loop.Invoke(() => { });
        byte[] urgent = new byte[1];
        Assert.Equal(1, pair.Notified.Receive(urgent, SocketFlags.OutOfBand));
        Assert.Equal([2], urgent);
        Assert.False(wasToldWithin);
    }

    [Fact]
    public async Task OnOutOfBandData_comes_to_a_socket_that_had_data_unread_while_another_connection_ended_both_ways()
    {
        // Such a connection ends the system's wait for urgent data without being named, so whoever has something to receive may be meant,
        // and is asked. Those who have no urgent data are waited for again after the next receive.
        using NotifiedPair slow = await NotifiedPair.Connect();
        using NotifiedPair ended = await NotifiedPair.Connect();
        using NotifiedPair third = await NotifiedPair.Connect();
        foreach (NotifiedPair pair in new[] { slow, ended })
        {
            await pair.Arrive(1);
            await pair.Notified.Expect(SocketEvents.Receive);
        }

        ended.Notified.ShutDown();
        ended.Peer.ShutDown();
        // What the third is told may have been found by the same wait as the end of the second, but hardly three times over.
        for (byte urgent = 1; urgent <= 3; urgent++)
        {
            await Side.Run(() => third.Peer.Send([urgent], SocketFlags.OutOfBand));
            await third.Notified.Expect(SocketEvents.OutOfBandData);
            third.Receive(1, SocketFlags.OutOfBand);
        }

        slow.Receive(1);
        await Side.Run(() => slow.Peer.Send([2], SocketFlags.OutOfBand));

        await slow.Notified.Expect(SocketEvents.OutOfBandData);
    }

    [Fact]
    public async Task ReceiveFrom_enables_OnReceive()
    {
        using NotifiedSocket receiver = new();
        receiver.Create(0, SocketType.Dgram, IPAddress.Loopback);
        await receiver.Expect(SocketEvents.Send);
        using AsyncSocket sender = new();
        sender.Create(0, SocketType.Dgram, IPAddress.Loopback);

        sender.SendTo([1, 2], Loopback.AddressOf(receiver));
        sender.SendTo([3], Loopback.AddressOf(receiver));

        await receiver.Expect(SocketEvents.Receive);
        Assert.Equal(2, receiver.ReceiveFrom(new byte[10], out _));
        await receiver.Expect(SocketEvents.Receive);
        Assert.Equal(1, receiver.ReceiveFrom(new byte[10], out EndPoint remote));
        Assert.Equal(sender.LocalEndPoint, remote);
    }

    [Fact]
    public async Task AsyncSelect_counts_anew()
    {
        using NotifiedPair pair = await NotifiedPair.Connect();
        await pair.Arrive(1);
        await pair.Notified.Expect(SocketEvents.Receive);

        pair.Notified.AsyncSelect(SocketEvents.Receive);
        await pair.Notified.Expect(SocketEvents.Receive);
        pair.Notified.AsyncSelect(SocketEvents.Send);
        await pair.Notified.Expect(SocketEvents.Send);

        Assert.Equal(0, pair.Notified.Diary.Count);
    }

    [Fact]
    public async Task What_is_not_selected_does_not_come()
    {
        using NotifiedPair pair = await NotifiedPair.Connect();
        pair.Notified.AsyncSelect(SocketEvents.Close);

        await pair.Arrive(1);
        pair.Receive(1);
        pair.Peer.Close();

        await pair.Notified.Expect(SocketEvents.Close);
        Assert.Equal(0, pair.Notified.Diary.Count);
    }

    [Fact]
    public async Task The_end_comes_when_it_is_selected_after_it_was_seen()
    {
        using NotifiedPair pair = await NotifiedPair.Connect();
        pair.Notified.AsyncSelect(SocketEvents.None);
        pair.Peer.Close();
        await Side.Until(() => pair.Notified.Socket!.Poll(TimeSpan.Zero, SelectMode.SelectRead));

        pair.Notified.AsyncSelect(SocketEvents.Close);
        await pair.Notified.Expect(SocketEvents.Close);
        pair.Notified.AsyncSelect(SocketEvents.Close | SocketEvents.Send);

        await pair.Notified.Expect(SocketEvents.Send);
        Assert.Equal(0, pair.Notified.Diary.Count);
    }

    private static bool HasUrgentData(Socket socket)
    {
        socket.Receive(new byte[1], SocketFlags.OutOfBand | SocketFlags.Peek, out SocketError error);
        return error is SocketError.Success;
    }

    private static int SendUntilThereIsNoRoom(AsyncSocket socket)
    {
        byte[] bytes = new byte[1 << 20];
        int sent = 0;
        try
        {
            while (true)
                sent += socket.Send(bytes);
        }
        catch (SocketException full) when (full.SocketErrorCode is SocketError.WouldBlock)
        {
            return sent;
        }
    }

    private sealed class Guests(AsyncSocket listener) : IDisposable
    {
        private readonly ConcurrentQueue<AsyncSocket> _sockets = [];

        public Task Come(int count) => Side.Run(() =>
        {
            for (int i = 0; i < count; i++)
            {
                ArchiveSocket guest = new();
                _sockets.Enqueue(guest);
                guest.Create();
                guest.Connect(Loopback.AddressOf(listener));
            }
        });

        public void Accept()
        {
            AsyncSocket seat = new();
            _sockets.Enqueue(seat);
            listener.Accept(seat);
        }

        public void Dispose()
        {
            foreach (AsyncSocket socket in _sockets)
                socket.Dispose();
        }
    }
}
