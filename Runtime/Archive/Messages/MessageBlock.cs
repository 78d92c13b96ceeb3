using System.Buffers;

namespace Stevedore;

/// <summary>Bytes of a connection that have come: messages, of which the last one may not be whole.</summary>
/// <param name="Bytes">
/// The bytes, if they lie in one piece. The archive refers to their array until <see cref="MessageArchive.TryRest"/>, but reads nothing of
/// it after the call.
/// </param>
/// <param name="Pieces">The bytes, if they lie in several pieces.</param>
/// <param name="IsLast">No more bytes will come.</param>
/// <param name="MaxSize">The bytes that a message may have.</param>
internal readonly record struct MessageBlock(ArraySegment<byte> Bytes, ReadOnlySequence<byte> Pieces, bool IsLast, long MaxSize);
