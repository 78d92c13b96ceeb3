using System.Net.Sockets;

namespace Stevedore.Runtime.Tests.Sockets.Notifications;

/// <summary>Writes down what it is notified of, and then does what the test wants done.</summary>
internal sealed class NotifiedSocket : AsyncSocket
{
    public Diary<(SocketEvents What, SocketError Error)> Diary { get; } = new();

    public Dictionary<SocketEvents, Action> Reactions { get; } = [];

    /// <summary>Waits for the next notification, which must be this one.</summary>
    public async Task Expect(SocketEvents what, SocketError error = SocketError.Success) =>
        Assert.Equal((what, error), await Diary.Next());

    protected override void OnAccept(SocketError error) => React(SocketEvents.Accept, error);

    protected override void OnConnect(SocketError error) => React(SocketEvents.Connect, error);

    protected override void OnReceive(SocketError error) => React(SocketEvents.Receive, error);

    protected override void OnSend(SocketError error) => React(SocketEvents.Send, error);

    protected override void OnClose(SocketError error) => React(SocketEvents.Close, error);

    protected override void OnOutOfBandData(SocketError error) => React(SocketEvents.OutOfBandData, error);

    private void React(SocketEvents what, SocketError error)
    {
        Diary.Note((what, error));
        if (Reactions.TryGetValue(what, out Action? reaction))
            reaction();
    }
}
