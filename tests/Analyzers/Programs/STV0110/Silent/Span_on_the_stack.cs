using Stevedore;

public static class Reader
{
    public static async Task<int> KindAsync(ArchiveSocket socket)
    {
        await Task.Yield();
        Span<byte> kind = stackalloc byte[1];
        socket.Receive(kind);
        return kind[0];
    }
}
