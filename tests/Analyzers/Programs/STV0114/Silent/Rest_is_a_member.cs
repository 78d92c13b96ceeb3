using Stevedore;

[Serializable]
public partial class Capture
{
    public int Version;
    [Rest] public byte[] Samples = [];
}

public static class Loader
{
    public static Capture Load(string path)
    {
        Capture capture = new();
        using Archive archive = Archive.OpenRead(path);
        capture.Serialize(archive);
        return capture;
    }
}
