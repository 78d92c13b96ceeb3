using Stevedore;

public class Vehicle : IArchivable
{
    private int _wheels;

    public virtual void Serialize(Archive archive) => archive.Exchange(ref _wheels);
}

public abstract class Convertible : Vehicle
{
    public abstract override void Serialize(Archive archive);
}
