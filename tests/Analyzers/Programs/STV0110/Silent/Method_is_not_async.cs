using Stevedore;

public static class Client
{
    public static void Run(SocketFile file)
    {
        var buffer = new byte[16];
        file.Write(buffer, 0, 16);
        file.Flush();
    }
}
