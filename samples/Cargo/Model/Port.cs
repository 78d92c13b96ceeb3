using Stevedore;

namespace Cargo;

[Serializable, RuntimeClass("CPort", Schema = 1)]
public sealed partial class Port
{
    public string Name { get; private set; } = "";

    public double Latitude { get; private set; }

    public double Longitude { get; private set; }

    public short Berth { get; private set; }
}
