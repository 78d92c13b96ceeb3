using System.Net;

namespace Stevedore;

/// <summary>A connection that has failed, and why.</summary>
public sealed class ConnectionFailedEventArgs(EndPoint? remoteEndPoint, Exception exception) : EventArgs
{
    /// <summary>The peer's address, if it is known.</summary>
    public EndPoint? RemoteEndPoint { get; } = remoteEndPoint;

    /// <summary>What went wrong: an <see cref="ArchiveException"/> for bytes that make no message, or what the handler threw.</summary>
    public Exception Exception { get; } = exception;
}
