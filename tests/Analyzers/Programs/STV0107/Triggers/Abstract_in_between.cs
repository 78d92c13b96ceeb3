using Stevedore;

public class Vehicle : IArchivable
{
    private int _wheels;

    public virtual void Serialize(Archive archive) => archive.Exchange(ref _wheels);
}

public abstract class Lorry : Vehicle
{
    public abstract double Load { get; set; }

    public override void [|Serialize|](Archive archive)
    {
        if (archive.IsStoring)
            archive.Write(Load);
        else
            Load = archive.ReadDouble();
    }
}
