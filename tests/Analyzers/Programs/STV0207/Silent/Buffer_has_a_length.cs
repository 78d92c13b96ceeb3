using Stevedore;

public static class Files
{
    public static void Look(SocketFile file)
    {
        var buffer = new byte[16];
        Console.WriteLine(file.Read(buffer, 0, buffer.Length));
    }
}
