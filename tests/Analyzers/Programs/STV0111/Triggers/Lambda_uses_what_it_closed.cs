using Stevedore;

public static class Service
{
    public static Action<string> Handler() => static path =>
    {
        var archive = Archive.OpenRead(path);
        Console.WriteLine(archive.ReadString());
        archive.Close();
        Console.WriteLine([|archive.ReadString()|]);
    };
}
