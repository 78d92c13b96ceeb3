using Stevedore;

public static class Reader
{
    public static async Task CloseAsync(SocketFile file, ArchiveSocket socket)
    {
        await Task.Yield();
        file.Dispose();
        socket.Close();
    }
}
