using System.Net.Sockets;

namespace Stevedore;

/// <summary>Says in the words of a file or a stream what has happened to its socket.</summary>
internal static class SocketFailure
{
    public static IOException WhileReading(string what, SocketException failure) => As($"{what} cannot be read from", failure);

    public static IOException WhileWriting(string what, SocketException failure) => As($"{what} cannot be written to", failure);

    private static IOException As(string what, SocketException failure) =>
        new($"The {what}: {Reason(failure)}", failure);

    private static string Reason(SocketException failure) => failure.SocketErrorCode switch
    {
        SocketError.ConnectionReset => "the peer reset the connection, and what was on its way is lost.",
        SocketError.ConnectionAborted => "the connection was aborted on this machine, and what was on its way is lost.",
        // Unix answers both cases with EPIPE.
        SocketError.Shutdown => "this side has shut down sending, or the peer has reset the connection.",
        SocketError.Interrupted => "the call was canceled.",
        SocketError.TimedOut => "the time-out is over.",
        SocketError.NotConnected => "the socket is not connected.",
        _ => failure.Message,
    };
}
