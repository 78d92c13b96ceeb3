using Stevedore;

public class Shape : IArchivable
{
    private int _color;

    protected void StoreShape(Archive archive) => archive.Exchange(ref _color);

    void IArchivable.Serialize(Archive archive) => StoreShape(archive);
}

public sealed class Circle : Shape, IArchivable
{
    private double _radius;

    void IArchivable.Serialize(Archive archive)
    {
        StoreShape(archive);
        archive.Exchange(ref _radius);
    }
}
