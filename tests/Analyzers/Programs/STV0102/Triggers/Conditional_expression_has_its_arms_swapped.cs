using Stevedore;

public class Flag : IArchivable
{
    private bool _set;

    public void Serialize(Archive archive) =>
        _set = archive.IsLoading ? archive.ReadBoolean() : [|archive.ReadBoolean()|];
}
