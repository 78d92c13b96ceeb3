using Stevedore;

[Serializable]
public partial class Document
{
    public string? Title;
}

public sealed class DocumentView
{
    public Document? Document;
    public Action? Redraw;

    public byte[] Copy() => Archive.Serialize(Document!);
}
