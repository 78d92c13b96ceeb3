using Stevedore;

public class Vehicle : IArchivable
{
    private int _wheels;

    public virtual void Serialize(Archive archive) => archive.Exchange(ref _wheels);
}

public class Truck : Vehicle
{
    private double _load;

    public override void Serialize(Archive archive)
    {
        throw new NotSupportedException($"{archive} {_load}");
    }
}
