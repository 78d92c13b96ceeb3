using Stevedore;

public class Document : IArchivable
{
    private int _version = 1;
    private string? _text;

    public void Serialize(Archive archive)
    {
        archive.Exchange(ref _version);
        archive.Exchange(ref _text);
        if (archive.IsLoading)
            archive.EnsureEnd();
    }

    public static Document Load(string path)
    {
        Document document = new();
        using Archive archive = Archive.OpenRead(path);
        document.Serialize(archive);
        return document;
    }
}
