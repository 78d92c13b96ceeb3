using Stevedore;

public static class Files
{
    public static void Look(Stream stream)
    {
        Console.WriteLine(stream.Length);
    }
}
