using Stevedore;

public sealed class Settings : IArchivable
{
    public string Host = "";

    public void Serialize(Archive archive)
    {
        if (archive.IsLoading)
            Host = archive.ReadString() ?? "";
        [|archive.Write(Host)|];
    }
}
