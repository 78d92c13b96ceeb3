public sealed record Archive(string Name);

public class Vehicle
{
    public virtual void Serialize(Archive archive) => Console.WriteLine(archive.Name);
}

public class Truck : Vehicle
{
    private double _load;

    public override void Serialize(Archive archive)
    {
        Console.WriteLine(archive.Name + _load);
    }
}
