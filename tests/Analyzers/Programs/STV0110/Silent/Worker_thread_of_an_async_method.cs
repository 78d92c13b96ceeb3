using Stevedore;

public static class Reader
{
    public static async Task<int> ReceiveAsync(ArchiveSocket socket, byte[] buffer)
    {
        int count = await Task.Run(() => socket.Receive(buffer));
        return count;
    }
}
