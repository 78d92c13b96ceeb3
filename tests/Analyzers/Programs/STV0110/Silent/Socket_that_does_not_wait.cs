using Stevedore;

public static class Reader
{
    public static async Task<int> TryReceiveAsync(AsyncSocket socket, byte[] buffer)
    {
        int count = socket.Receive(buffer);
        await Task.Delay(count);
        return count;
    }
}
