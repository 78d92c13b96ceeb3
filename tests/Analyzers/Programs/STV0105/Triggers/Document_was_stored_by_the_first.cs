using Stevedore;

[Serializable]
public partial class Document
{
    public string? Title;

    public void Save(Stream stream)
    {
        using var archive = new Archive(stream, ArchiveMode.Store);
        Serialize(archive);
        using var index = [|new Archive(stream, ArchiveMode.Store)|];
        index.Write(1);
    }
}
