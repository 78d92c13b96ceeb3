using Stevedore;

public sealed class Session
{
    private Archive? _last;

    public void End(Archive archive)
    {
        archive.Close();
        _last = archive;
        [|archive.Write(1)|];
    }
}
