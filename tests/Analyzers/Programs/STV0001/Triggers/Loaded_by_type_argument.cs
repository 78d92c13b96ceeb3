using Stevedore;

public static class Program
{
    public static Settings Load() => Archive.Load<Settings>("settings.bin");
}

[Serializable]
public sealed class [|Settings|]
{
    private int _volume;

    public int Volume { get => _volume; set => _volume = value; }
}
