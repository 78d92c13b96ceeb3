using System.Net;
using System.Net.Sockets;

namespace Stevedore.Samples.Tests.Chat;

/// <summary>A peer that knows nothing of archives: it sends given bytes and shows the bytes it gets.</summary>
internal sealed class RawPeer : IDisposable
{
    private readonly Socket _socket;

    private RawPeer(Socket socket)
    {
        _socket = socket;
        _socket.NoDelay = true;
        _socket.ReceiveTimeout = _socket.SendTimeout = (int)InTime.Limit.TotalMilliseconds;
    }

    public static Socket Listen()
    {
        Socket listener = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        listener.Listen();
        return listener;
    }

    public static RawPeer AcceptedBy(Socket listener) => new(listener.Accept());

    public static RawPeer ConnectedTo(int port)
    {
        // A small buffer of a fixed size, so that it is known when a peer that does not read holds up its sender.
        Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = 64 << 10 };
        socket.Connect(IPAddress.Loopback, port);
        return new RawPeer(socket);
    }

    public void Send(ReadOnlySpan<byte> bytes) => _socket.Send(bytes);

    public void SendByteByByte(ReadOnlySpan<byte> bytes)
    {
        foreach (byte value in bytes)
            _socket.Send([value]);
    }

    public byte[] Receive(int count)
    {
        byte[] bytes = new byte[count];
        int received = 0;
        while (received < count && _socket.Receive(bytes.AsSpan(received)) is int more and > 0)
            received += more;
        return bytes[..received];
    }

    /// <summary>Receives until the peer has ended its side in good order; a reset is an error.</summary>
    public byte[] ReceiveToEnd()
    {
        using MemoryStream all = new();
        byte[] bytes = new byte[4096];
        while (_socket.Receive(bytes) is int more and > 0)
            all.Write(bytes, 0, more);
        return all.ToArray();
    }

    public void EndSending() => _socket.Shutdown(SocketShutdown.Send);

    /// <summary>Ends as a killed process does: with a reset.</summary>
    public void Kill() => _socket.Close(timeout: 0);

    public void Dispose() => _socket.Dispose();
}
