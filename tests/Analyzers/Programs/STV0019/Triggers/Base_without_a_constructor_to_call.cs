using System.Runtime.Serialization;
using Stevedore;

public abstract class Device
{
    protected Device(string path) => ArgumentException.ThrowIfNullOrEmpty(path);
}

[Serializable, RuntimeClass(Schema = 2, Versionable = true)]
public partial class [|Printer|] : Device
{
    [OptionalField(VersionAdded = 2)] private int _copies = 1;

    public Printer(string path)
        : base(path)
    {
    }

    public int Copies => _copies;
}
