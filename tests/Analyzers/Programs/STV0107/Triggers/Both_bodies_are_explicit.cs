using Stevedore;

public class Shape : IArchivable
{
    private int _color;

    void IArchivable.Serialize(Archive archive) => archive.Exchange(ref _color);
}

public sealed class Circle : Shape, IArchivable
{
    private double _radius;

    void IArchivable.[|Serialize|](Archive archive)
    {
        if (archive.IsStoring)
            archive.Write(_radius);
        else
            _radius = archive.ReadDouble();
    }
}
