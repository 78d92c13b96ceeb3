using Stevedore;

public sealed class Settings
{
    private int _volume;

    public void Transfer(Archive archive, bool saving)
    {
        if (saving)
            archive.Write(_volume);
        if (!saving)
            _volume = archive.ReadInt32();
    }
}
