using Stevedore;

public interface INamed
{
    string? Name { get; set; }
}

[Serializable]
public partial class Port(string code) : INamed
{
    [Magic] private const ushort Signature = 0x4D42;
    [NonSerialized] private int _visits;
    private readonly int @class = 1;
    private int archive;

    string? INamed.Name { get; set; }

    public virtual string? Country { get; init; }

    public string Code => code + _visits + @class + archive;

    [Serializable]
    public partial struct Berth
    {
        public int Number;
    }
}
