using Stevedore;

public static class Reader
{
    public static async Task<byte[]> HeaderAsync(SocketFile file)
    {
        byte[] header = new byte[16];
        [|file.ReadExactly(header, 0, header.Length)|];
        await Task.Yield();
        return header;
    }
}
