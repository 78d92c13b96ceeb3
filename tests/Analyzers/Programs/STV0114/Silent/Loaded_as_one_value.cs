using Stevedore;

[Serializable]
public partial class Settings
{
    public int Width;
}

public static class Loader
{
    public static Settings Load(string path) => Archive.Load<Settings>(path);
}
