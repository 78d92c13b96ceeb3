public sealed class Archive : IDisposable
{
    public void Write(int value) => Console.WriteLine(value);

    public void Dispose() => Console.WriteLine();
}

public static class Program
{
    public static void Main()
    {
        var archive = new Archive();
        archive.Dispose();
        archive.Write(1);
        Console.WriteLine(typeof(Stevedore.Archive));
    }
}
