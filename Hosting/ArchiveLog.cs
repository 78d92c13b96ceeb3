using System.Net;
using Microsoft.Extensions.Logging;

namespace Stevedore.AspNetCore;

/// <summary>What the host logs. The category is that of the handler.</summary>
internal static partial class ArchiveLog
{
    [LoggerMessage(1, LogLevel.Debug, "Connection {ConnectionId} from {RemoteEndPoint} begins.")]
    public static partial void Begins(ILogger logger, string connectionId, EndPoint? remoteEndPoint);

    [LoggerMessage(
        2, LogLevel.Debug, "Connection {ConnectionId} has ended after {MessagesReceived} messages received and {MessagesSent} sent.")]
    public static partial void Ended(ILogger logger, string connectionId, long messagesReceived, long messagesSent);

    [LoggerMessage(
        3,
        LogLevel.Warning,
        "Connection {ConnectionId} from {RemoteEndPoint} is refused: there are {MaxConnections} already, as many as allowed.")]
    public static partial void Refused(ILogger logger, string connectionId, EndPoint? remoteEndPoint, int maxConnections);

    [LoggerMessage(
        4,
        LogLevel.Warning,
        "Connection {ConnectionId} from {RemoteEndPoint} is closed: the bytes received make no message ({Error} at byte {Position}).")]
    public static partial void NotUnderstood(
        ILogger logger, string connectionId, EndPoint? remoteEndPoint, ArchiveError error, long position, Exception exception);

    [LoggerMessage(5, LogLevel.Debug, "Connection {ConnectionId} from {RemoteEndPoint} was left by the peer.")]
    public static partial void Left(ILogger logger, string connectionId, EndPoint? remoteEndPoint, Exception exception);

    [LoggerMessage(6, LogLevel.Information, "Connection {ConnectionId} from {RemoteEndPoint} is closed: the peer took too long.")]
    public static partial void TookTooLong(ILogger logger, string connectionId, EndPoint? remoteEndPoint, Exception exception);

    [LoggerMessage(7, LogLevel.Error, "Connection {ConnectionId} from {RemoteEndPoint} is closed: its handler failed.")]
    public static partial void HandlerFailed(ILogger logger, string connectionId, EndPoint? remoteEndPoint, Exception exception);
}
