using System.Net.Sockets;

namespace Stevedore.Runtime.Tests.Sockets.Notifications;

/// <summary>A socket that is notified, and its peer that the test plays, connected by real TCP.</summary>
internal sealed class NotifiedPair : IDisposable
{
    private NotifiedPair(NotifiedSocket notified, ArchiveSocket peer)
    {
        Notified = notified;
        Peer = peer;
    }

    public NotifiedSocket Notified { get; }

    public ArchiveSocket Peer { get; }

    /// <summary>Connects them, and expects the notifications of that.</summary>
    public static async Task<NotifiedPair> Connect(SynchronizationContext? context = null)
    {
        using ArchiveSocket listener = Loopback.Listener();
        NotifiedSocket notified = new();
        SynchronizationContext? own = SynchronizationContext.Current;
        SynchronizationContext.SetSynchronizationContext(context);
        notified.Create();
        SynchronizationContext.SetSynchronizationContext(own);
        ArchiveSocket peer = new();
        notified.Connect(Loopback.AddressOf(listener));
        await Side.Run(() => listener.Accept(peer));
        await notified.Expect(SocketEvents.Connect);
        await notified.Expect(SocketEvents.Send);
        return new NotifiedPair(notified, peer);
    }

    /// <summary>Lets the peer send, and waits until it has arrived.</summary>
    public async Task Arrive(params byte[] bytes)
    {
        int arrived = Notified.Available + bytes.Length;
        await Side.Run(() => Peer.Send(bytes));
        await Side.Until(() => Notified.Available >= arrived);
    }

    public int Receive(int atMost, SocketFlags flags = SocketFlags.None) => Notified.Receive(new byte[atMost], flags);

    public void Dispose()
    {
        Notified.Dispose();
        Peer.Dispose();
    }
}
