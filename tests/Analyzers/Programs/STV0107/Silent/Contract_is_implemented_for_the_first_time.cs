using Stevedore;

public class Shape
{
    public int Color;
}

public sealed class Circle : Shape, IArchivable
{
    private double _radius;

    void IArchivable.Serialize(Archive archive) => archive.Exchange(ref _radius);
}
