using static System.Buffers.Binary.BinaryPrimitives;

namespace SocketBenchmarks;

/// <summary>
/// The bound for messages: a loop over the socket's own calls that knows this one class, checks nothing and makes the objects.
/// </summary>
internal static class HandWritten
{
    private const int Size = 64;
    private const int Piece = 64 << 10;

    public static Contender Quotes { get; } = new("hand-written", (sender, receiver) =>
    {
        byte[] piece = new byte[Piece], buffer = new byte[2 * Piece];
        int received = 0;
        return new Conversation(
            async count =>
            {
                for (int stored; count > 0; count -= stored)
                {
                    stored = Math.Min(count, Piece / Size);
                    for (int i = 0; i < stored; i++)
                        Store(Quote.Example, piece.AsSpan(i * Size, Size));
                    await sender.SendAsync(piece.AsMemory(0, stored * Size));
                }
            },
            async count =>
            {
                for (int loaded; count > 0; count -= loaded)
                {
                    int room = (int)Math.Min(buffer.Length - received, (long)count * Size - received);
                    received += await receiver.ReceiveAsync(buffer.AsMemory(received, room));
                    loaded = received / Size;
                    for (int i = 0; i < loaded; i++)
                        GC.KeepAlive(Load(buffer.AsSpan(i * Size, Size)));
                    buffer.AsSpan(loaded * Size, received -= loaded * Size).CopyTo(buffer);
                }
            },
            () => ValueTask.CompletedTask);
    });

    private static void Store(Quote quote, Span<byte> bytes)
    {
        WriteInt64LittleEndian(bytes, quote.Time);
        WriteInt64LittleEndian(bytes[8..], quote.Sequence);
        WriteDoubleLittleEndian(bytes[16..], quote.Bid);
        WriteDoubleLittleEndian(bytes[24..], quote.Ask);
        WriteDoubleLittleEndian(bytes[32..], quote.BidVolume);
        WriteDoubleLittleEndian(bytes[40..], quote.AskVolume);
        WriteDoubleLittleEndian(bytes[48..], quote.Last);
        WriteInt32LittleEndian(bytes[56..], quote.Venue);
        WriteInt32LittleEndian(bytes[60..], quote.Flags);
    }

    private static Quote Load(ReadOnlySpan<byte> bytes) => new()
    {
        Time = ReadInt64LittleEndian(bytes),
        Sequence = ReadInt64LittleEndian(bytes[8..]),
        Bid = ReadDoubleLittleEndian(bytes[16..]),
        Ask = ReadDoubleLittleEndian(bytes[24..]),
        BidVolume = ReadDoubleLittleEndian(bytes[32..]),
        AskVolume = ReadDoubleLittleEndian(bytes[40..]),
        Last = ReadDoubleLittleEndian(bytes[48..]),
        Venue = ReadInt32LittleEndian(bytes[56..]),
        Flags = ReadInt32LittleEndian(bytes[60..]),
    };
}
