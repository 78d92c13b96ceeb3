using Stevedore;

public class Vehicle : IArchivable
{
    private int _wheels;

    public virtual void Serialize(Archive archive) => archive.Exchange(ref _wheels);
}

[BaseBody(IsLeftOut = true)]
public class Truck : Vehicle
{
    private double _load;

    public override void Serialize(Archive archive) => archive.Exchange(ref _load);
}
