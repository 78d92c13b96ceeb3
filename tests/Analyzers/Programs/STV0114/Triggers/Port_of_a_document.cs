using Stevedore;

[Serializable]
public partial class Drawing
{
    public string? Title;
    public List<int> Points = [];
}

public class DrawingDocument
{
    private readonly Drawing _drawing = new();

    public bool OnOpenDocument(string path)
    {
        using Archive archive = [|Archive.OpenRead(path)|];
        _drawing.Serialize(archive);
        return true;
    }
}
