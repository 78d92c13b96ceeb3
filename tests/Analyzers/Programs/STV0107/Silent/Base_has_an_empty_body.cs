using Stevedore;

public class Vehicle : IArchivable
{
    public virtual void Serialize(Archive archive)
    {
    }
}

public class Truck : Vehicle
{
    private double _load;

    public override void Serialize(Archive archive)
    {
        archive.Exchange(ref _load);
    }
}
