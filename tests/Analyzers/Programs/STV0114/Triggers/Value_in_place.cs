using Stevedore;

[Serializable]
public partial struct Header
{
    public int Version;
    public int Count;
}

[Serializable]
public partial class Body
{
    public string? Text;
}

public static class Reader
{
    public static Body Read(string path)
    {
        using Archive archive = [|Archive.OpenRead(path)|];
        Header header = archive.ReadEmbedded<Header>();
        return header.Version > 1 ? archive.ReadEmbedded<Body>() : new Body();
    }
}
