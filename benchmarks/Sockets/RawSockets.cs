namespace SocketBenchmarks;

/// <summary>
/// The limit: bytes that lie ready are sent by the socket itself, in pieces of 64 KB, and received into one buffer, unseen.
/// </summary>
internal static class RawSockets
{
    private const int Piece = 64 << 10;

    public static Contender Contender(byte[] message) => new("raw socket", (sender, receiver) =>
    {
        int perPiece = Math.Max(1, Piece / message.Length);
        byte[] piece = [.. Enumerable.Repeat(message, perPiece).SelectMany(bytes => bytes)];
        byte[] buffer = new byte[2 * Piece];
        return new Conversation(
            async count =>
            {
                for (int sent = 0; sent < count; sent += perPiece)
                    await sender.SendAsync(piece.AsMemory(0, Math.Min(perPiece, count - sent) * message.Length));
            },
            async count =>
            {
                for (long left = (long)count * message.Length; left > 0;)
                    left -= await receiver.ReceiveAsync(buffer.AsMemory(0, (int)Math.Min(left, buffer.Length)));
            },
            () => ValueTask.CompletedTask);
    });
}
