using System;

namespace HarbourOffice;

/// <summary>What all entries of the books have. Its fields are private; what derives from it has fields of the same names.</summary>
[Serializable]
public abstract partial class Entry
{
    private readonly Guid _id;
    private readonly DateTime _entered;
    private string _name;

    protected Entry(Guid id, DateTime entered, string name)
    {
        _id = id;
        _entered = entered;
        _name = name;
    }

    public Guid Id => _id;

    public DateTime Entered => _entered;

    public string Name => _name;

    public void Rename(string name) => _name = name;

    public override string ToString() => _name;
}
