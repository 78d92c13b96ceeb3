using Stevedore;

public class DrawingDocument : IArchivable
{
    private int _width;
    private string? _title;

    public void Serialize(Archive ar)
    {
        if (ar.IsStoring)
        {
            ar.Write(_width);
            ar.Write(_title);
        }
        else
        {
            _width = ar.ReadInt32();
            _title = ar.ReadString();
        }
    }
}
