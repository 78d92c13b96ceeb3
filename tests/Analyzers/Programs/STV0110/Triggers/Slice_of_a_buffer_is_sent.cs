using Stevedore;

public static class Relay
{
    public static async Task ForwardAsync(ArchiveSocket from, ArchiveSocket to)
    {
        byte[] buffer = new byte[1024];
        int count = await from.ReceiveAsync(buffer);
        [|to.Send(buffer.AsSpan(0, count))|];
    }
}
