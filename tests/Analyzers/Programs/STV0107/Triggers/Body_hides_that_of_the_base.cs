using Stevedore;

public class Shape : IArchivable
{
    private int _color;

    public void Serialize(Archive archive) => archive.Exchange(ref _color);
}

public sealed class Circle : Shape, IArchivable
{
    private double _radius;

    public new void [|Serialize|](Archive archive)
    {
        archive.Exchange(ref _radius);
    }
}
