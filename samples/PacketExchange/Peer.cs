using System.Net;
using System.Net.Sockets;
using Stevedore;

namespace PacketExchange;

/// <summary>One side of the exchange. Either side can send the packets, and either can be the one that listens.</summary>
public static class Peer
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(10);

    /// <summary>Connects to the other side, waiting a while if it is not up yet, and sends packets.</summary>
    /// <exception cref="SocketException">There is no other side.</exception>
    /// <exception cref="IOException">The connection has ended or is broken.</exception>
    public static void Send(string host, int port, int count, Random random, Action<string> display)
    {
        using ArchiveSocket socket = new();
        socket.Create();
        socket.Connect(host, port, s_patience);

        using SocketFile file = new(socket);
        using Archive acknowledgements = new(file, ArchiveMode.Load);
        using Archive data = new(file, ArchiveMode.Store);
        data.Write(count);
        Exchange.Run(count, data, acknowledgements, random, display);
    }

    /// <summary>Makes a socket that waits for the other side.</summary>
    /// <param name="port">The port; 0 lets the system choose one.</param>
    /// <param name="localAddress">The interface; null for every one.</param>
    /// <exception cref="SocketException">The port is in use.</exception>
    public static ArchiveSocket Listen(int port, IPAddress? localAddress = null)
    {
        ArchiveSocket listener = new();
        listener.Create(port, SocketType.Stream, localAddress);
        listener.Listen();
        return listener;
    }

    /// <summary>Waits for the other side and receives its packets.</summary>
    /// <exception cref="IOException">The connection has ended or is broken.</exception>
    /// <exception cref="InvalidDataException">A packet is damaged.</exception>
    public static void Receive(ArchiveSocket listener, Action<string> display)
    {
        // The socket to accept into is constructed and not created.
        using ArchiveSocket socket = new();
        listener.Accept(socket);

        using SocketFile file = new(socket);
        using Archive data = new(file, ArchiveMode.Load);
        using Archive acknowledgements = new(file, ArchiveMode.Store);
        int count = data.ReadInt32();
        Exchange.Run(count, data, acknowledgements, Random.Shared, display);
    }
}
