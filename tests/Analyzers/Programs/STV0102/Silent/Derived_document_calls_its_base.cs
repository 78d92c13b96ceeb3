using Stevedore;

public class Animal : IArchivable
{
    private string? _name;

    public virtual void Serialize(Archive ar)
    {
        if (ar.IsStoring)
            ar.Write(_name);
        else
            _name = ar.ReadString();
    }
}

public class Dog : Animal
{
    private int _tricks;

    public override void Serialize(Archive ar)
    {
        base.Serialize(ar);
        if (ar.IsLoading)
            _tricks = ar.ReadInt32();
        else
            ar.Write(_tricks);
    }
}
