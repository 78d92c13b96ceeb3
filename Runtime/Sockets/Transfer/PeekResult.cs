using System.Net.Sockets;

namespace Stevedore;

/// <summary>What <see cref="Readiness.Peek"/> has found, and if it is the end, why the connection has ended.</summary>
internal readonly record struct PeekResult(PeekResult.Kind Found, SocketError Reason = SocketError.Success)
{
    internal enum Kind
    {
        /// <summary>Nothing to receive yet.</summary>
        Nothing,

        /// <summary>Something to receive.</summary>
        Data,

        /// <summary>The end of the stream, in good order or not.</summary>
        End,

        /// <summary>No socket any more.</summary>
        Closed,
    }
}
