using Stevedore;

public static class Files
{
    public static void Look(SocketFile file)
    {
        using var memory = new MemoryStream();
        file.CopyTo(memory);
        memory.Position = 0;
        Console.WriteLine(memory.Length);
    }
}
