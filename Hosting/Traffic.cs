namespace Stevedore.AspNetCore;

/// <summary>Messages and bytes that went over connections.</summary>
internal readonly record struct Traffic(long MessagesSent, long MessagesReceived, long BytesSent, long BytesReceived)
{
    public Traffic With(ArchiveConnection connection) => new(
        MessagesSent + connection.MessagesSent,
        MessagesReceived + connection.MessagesReceived,
        BytesSent + connection.BytesSent,
        BytesReceived + connection.BytesReceived);
}
