using Stevedore;

[Serializable]
public partial class Document
{
    public string? Title;

    public byte[] ToBytes()
    {
        var stream = new MemoryStream();
        using var archive = new Archive(stream, ArchiveMode.Store);
        Serialize(archive);
        return [|stream.ToArray()|];
    }
}
