using System.Net.Sockets;

namespace Stevedore.Runtime.Tests.Sockets.Notifications;

/// <summary>An archive for each <c>OnReceive</c>, which loads one message, as many MFC programs have it.</summary>
public sealed class ArchivePerNotificationTests
{
    private const int Messages = 50;

    private static readonly IEnumerable<string> s_texts = Enumerable.Range(0, Messages).Select(static number => $"message {number}");

    public static TheoryData<bool, bool> Circumstances => new() { { false, false }, { false, true }, { true, false }, { true, true } };

    [Theory]
    [MemberData(nameof(Circumstances))]
    public async Task OnReceive_comes_for_every_message_and_OnClose_after_the_last(bool hasWindow, bool oneByteEach)
    {
        using MessageLoop loop = new();
        using ArchiveSocket listener = Loopback.Listener();
        using ArchiveSocket peer = new();
        peer.Create();
        await Side.Run(() => peer.Connect(Loopback.AddressOf(listener)));
        using MessageSocket server = new();
        if (hasWindow)
            await loop.Invoke(() => listener.Accept(server));
        else
            await Side.Run(() => listener.Accept(server));

        await Side.Run(() =>
        {
            byte[] bytes = [.. s_texts.SelectMany(static text => Archive.Serialize(new ChatMessage { Text = text }))];
            if (oneByteEach)
                Array.ForEach(bytes, value => peer.Send([value]));
            else
                peer.Send(bytes);
            peer.Close();
        });

        Assert.Equal("the end: Success", await server.EndOf(Messages));
        Assert.Equal(s_texts, server.Texts);
    }

    [Fact]
    public async Task What_is_given_back_outside_of_a_notification_is_reason_for_one()
    {
        using NotifiedPair pair = await NotifiedPair.Connect();
        await pair.Arrive(1, 2, 3);
        await pair.Notified.Expect(SocketEvents.Receive);
        Assert.Equal(3, pair.Receive(3));

        pair.Notified.GiveBack([2, 3], pair.Notified.Transfer);

        await pair.Notified.Expect(SocketEvents.Receive);
        Assert.Equal(2, pair.Notified.Available);
        Assert.Equal(1, pair.Receive(1));
        await pair.Notified.Expect(SocketEvents.Receive);
        Assert.Equal(1, pair.Receive(1));

        // As often as before, no more and no less.
        await pair.Arrive(4);
        await pair.Notified.Expect(SocketEvents.Receive);
        Assert.Equal(1, pair.Receive(1));
        Assert.Equal(0, pair.Notified.Diary.Count);
        pair.Peer.Close();
        await pair.Notified.Expect(SocketEvents.Close);
    }

    [Fact]
    public async Task A_socket_that_is_taken_over_is_notified_of_what_was_given_back()
    {
        using NotifiedPair pair = await NotifiedPair.Connect();
        await pair.Arrive(1, 2);
        await pair.Notified.Expect(SocketEvents.Receive);
        pair.Receive(2);
        pair.Notified.GiveBack([2], pair.Notified.Transfer);
        Socket socket = pair.Notified.Detach();
        using NotifiedSocket other = new();

        other.Attach(socket);

        await other.Expect(SocketEvents.Send);
        await other.Expect(SocketEvents.Receive);
        byte[] one = new byte[1];
        Assert.Equal(1, other.Receive(one));
        Assert.Equal(2, one[0]);
    }

    private sealed class MessageSocket : ArchiveSocket
    {
        private readonly Diary<string> _diary = new();

        public List<string> Texts { get; } = [];

        /// <summary>What is told behind so many messages.</summary>
        public async Task<string> EndOf(int messages)
        {
            while (true)
            {
                string entry = await _diary.Next();
                if (Texts.Count == messages || entry.StartsWith("the end", StringComparison.Ordinal))
                    return entry;
                Texts.Add(entry);
            }
        }

        protected override void OnReceive(SocketError error)
        {
            using Archive incoming = new(new SocketFile(this), ArchiveMode.Load);
            _diary.Note(ChatMessage.LoadFrom(incoming).Text!);
        }

        protected override void OnClose(SocketError error)
        {
            _diary.Note($"the end: {error}");
            Close();
        }
    }
}
