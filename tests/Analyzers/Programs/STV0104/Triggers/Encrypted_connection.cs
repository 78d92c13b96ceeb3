using System.Net.Security;
using Stevedore;

public static class Session
{
    public static async Task<string?> GreetAsync(SslStream secure, Memory<byte> rest)
    {
        string? name;
        using (var hello = new Archive(secure, ArchiveMode.Load))
            name = hello.ReadString();
        int read = await [|secure.ReadAsync(rest)|];
        return read == 0 ? null : name;
    }
}
