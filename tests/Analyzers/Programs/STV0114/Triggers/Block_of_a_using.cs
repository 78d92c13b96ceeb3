using Stevedore;

[Serializable]
public partial class Settings
{
    public int Width;
}

public sealed class SettingsStore(string path)
{
    public Settings Current { get; private set; } = new();

    public void Reload()
    {
        using (Archive archive = [|Archive.OpenRead(path)|])
        {
            Current = archive.ReadObject<Settings>() ?? new Settings();
        }
    }
}
