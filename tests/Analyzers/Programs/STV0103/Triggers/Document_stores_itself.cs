using Stevedore;

[Serializable]
public partial class Document
{
    public string? Title;

    public static void Save(Document document, Stream stream)
    {
        var archive = [|new Archive(stream, ArchiveMode.Store)|];
        document.Serialize(archive);
    }
}
