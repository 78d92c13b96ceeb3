using Stevedore;

public abstract class Vehicle : IArchivable
{
    public abstract void Serialize(Archive archive);
}

public class Truck : Vehicle
{
    private double _load;

    public override void Serialize(Archive archive)
    {
        archive.Exchange(ref _load);
    }
}
