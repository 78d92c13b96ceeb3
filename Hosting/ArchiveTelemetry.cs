using System.Diagnostics;

namespace Stevedore.AspNetCore;

/// <summary>The names under which the host can be watched, for example by OpenTelemetry's <c>AddMeter</c> and <c>AddSource</c>.</summary>
public static class ArchiveTelemetry
{
    /// <summary>
    /// The meter: <c>stevedore.connections.active</c>, <c>stevedore.connections.refused</c>, <c>stevedore.connection.duration</c> (seconds;
    /// its count is that of the connections), <c>stevedore.messages</c> and <c>stevedore.bytes</c> (by <c>network.io.direction</c>),
    /// <c>stevedore.errors</c> (by <c>error.type</c>).
    /// </summary>
    public const string MeterName = "Stevedore.AspNetCore";

    /// <summary>
    /// The source of activities: one <c>Stevedore.Connection</c> for each connection, as long as its handler runs. What the handler
    /// starts becomes its child.
    /// </summary>
    public const string ActivitySourceName = "Stevedore.AspNetCore";

    internal static ActivitySource Activities { get; } = new(ActivitySourceName);

    /// <summary>
    /// What kind of error it is, in few distinct values: the name of an <see cref="ArchiveError"/>, or the type of the exception.
    /// </summary>
    internal static string ErrorType(Exception exception) =>
        exception is ArchiveException archive ? archive.Error.ToString() : exception.GetType().FullName!;
}
