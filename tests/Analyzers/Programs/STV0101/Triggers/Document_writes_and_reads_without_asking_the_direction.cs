using Stevedore;

public class DrawingDocument : IArchivable
{
    private int _width;
    private string? _title;

    public void Serialize(Archive ar)
    {
        ar.Write(_width);
        _title = [|ar.ReadString()|];
    }
}
