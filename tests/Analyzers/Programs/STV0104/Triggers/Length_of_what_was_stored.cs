using Stevedore;

public static class Sizes
{
    public static long Of(string text)
    {
        var stream = new MemoryStream();
        using var archive = new Archive(stream, ArchiveMode.Store);
        archive.Write(text);
        return [|stream.Length|];
    }
}
