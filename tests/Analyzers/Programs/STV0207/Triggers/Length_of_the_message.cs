using Stevedore;

public static class Files
{
    public static void Look(SocketFile file)
    {
        Console.WriteLine([|file.Length|]);
    }
}
