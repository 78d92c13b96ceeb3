using Stevedore;

public interface IDocumentReader
{
    object? Read(Archive archive);
}

public sealed class Opener(IDocumentReader reader)
{
    public object? Open(string path)
    {
        using Archive archive = Archive.OpenRead(path);
        Console.WriteLine(archive.ReadObject());
        return reader.Read(archive);
    }
}
