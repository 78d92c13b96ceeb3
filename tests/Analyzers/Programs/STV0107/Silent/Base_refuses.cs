using Stevedore;

public class Vehicle : IArchivable
{
    public virtual void Serialize(Archive archive) => throw new NotSupportedException();
}

public class Truck : Vehicle
{
    private double _load;

    public override void Serialize(Archive archive)
    {
        archive.Exchange(ref _load);
    }
}
