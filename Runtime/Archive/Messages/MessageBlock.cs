namespace Stevedore;

/// <summary>Bytes of a connection that have come: messages, of which the last one may not be whole.</summary>
/// <param name="Bytes">
/// The bytes. The archive refers to their array until <see cref="MessageArchive.TryRest"/>, but reads nothing of it after the call.
/// </param>
/// <param name="IsLast">No more bytes will come.</param>
/// <param name="MaxSize">The bytes that a message may have.</param>
internal readonly record struct MessageBlock(ArraySegment<byte> Bytes, bool IsLast, long MaxSize);
