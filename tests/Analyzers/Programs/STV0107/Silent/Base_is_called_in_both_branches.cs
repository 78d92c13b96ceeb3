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
        if (archive.IsStoring)
        {
            base.Serialize(archive);
            archive.Write(_load);
        }
        else
        {
            base.Serialize(archive);
            _load = archive.ReadDouble();
        }
    }
}
