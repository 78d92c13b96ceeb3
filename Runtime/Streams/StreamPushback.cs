using System.Runtime.CompilerServices;

namespace Stevedore;

/// <summary>
/// Gives bytes that were read from a stream back to it. If it neither can seek nor takes them back itself, they are kept beside it, for the
/// next one who asks here before reading the stream.
/// </summary>
internal static class StreamPushback
{
    /// <summary>What is kept goes with the stream.</summary>
    private static readonly ConditionalWeakTable<Stream, Pushback> s_kept = [];

    /// <summary>Whether bytes are kept that reading the stream itself would miss.</summary>
    public static bool Keeps(Stream stream) => s_kept.TryGetValue(stream, out Pushback? kept) && kept.Count > 0;

    /// <summary>Takes from the bytes that are kept, which come before those of the stream.</summary>
    /// <returns>How many; 0 if none are kept.</returns>
    public static int ReadKept(Stream stream, Span<byte> destination) =>
        s_kept.TryGetValue(stream, out Pushback? kept) ? kept.Read(destination) : 0;

    /// <summary>Gives back the last bytes that were read.</summary>
    /// <returns>Whether anybody can read them again: nobody can from a stream that is closed.</returns>
    public static bool TryUnread(Stream stream, ReadOnlySpan<byte> bytes)
    {
        if (stream is IPushbackStream pushback)
            pushback.Unread(bytes);
        else if (stream.CanSeek)
            stream.Seek(-bytes.Length, SeekOrigin.Current);
        else if (stream.CanRead)
            s_kept.GetValue(stream, static _ => new Pushback()).Unread(bytes);
        else
            return false;
        return true;
    }
}
