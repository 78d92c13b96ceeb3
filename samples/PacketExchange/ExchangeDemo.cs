using System.Net;
using Stevedore;

namespace PacketExchange;

/// <summary>Both sides in this process, over a real connection.</summary>
public static class ExchangeDemo
{
    private const int Count = 5;

    /// <summary>Exchanges packets that are the same each time, and prints what the sides say.</summary>
    public static void Run(TextWriter output)
    {
        TextWriter lines = TextWriter.Synchronized(output);
        using ArchiveSocket listener = Peer.Listen(port: 0, IPAddress.Loopback);
        lines.WriteLine($"{Count} packets go to port {listener.LocalPort} of the loopback interface.");
        Task receiving = Task.Factory.StartNew(
            () => Peer.Receive(listener, text => lines.WriteLine($"  receiver: {text}")),
            CancellationToken.None,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
        Peer.Send("127.0.0.1", listener.LocalPort, Count, new Random(1), text => lines.WriteLine($"    sender: {text}"));
        receiving.Wait();
    }
}
