using Stevedore;

public static class Files
{
    public static void Look(SocketFile file)
    {
        file.WriteByte(1);
        file.Flush();
        Console.WriteLine(file.ReadByte());
    }
}
