using System.Drawing;
using System.Runtime.Serialization;
using Stevedore;
using Stevedore.Mfc;

namespace Cargo;

[Serializable, RuntimeClass("CDryContainer", Schema = 1)]
public sealed partial class DryContainer : Container
{
    public byte StackLimit { get; private set; }

    public bool Vented { get; private set; }
}

/// <summary>The class that has grown over three generations of the program.</summary>
[Serializable, RuntimeClass("CReeferContainer", Schema = 3, Versionable = true)]
public sealed partial class ReeferContainer : Container
{
    public float Setpoint { get; private set; }

    [field: OptionalField(VersionAdded = 2)]
    public MfcTimeSpan MaxUnplugged { get; private set; }

    [field: OptionalField(VersionAdded = 3)]
    public List<string> Alarms { get; private set; } = [];
}

[Serializable, RuntimeClass("CTankContainer", Schema = 1)]
public sealed partial class TankContainer : Container
{
    public uint UnNumber { get; private set; }

    public Point Valve { get; private set; }

    public Size Footprint { get; private set; }

    public Rect Placard { get; private set; }

    public long Serial { get; private set; }

    public List<Inspection> Inspections { get; private set; } = [];
}
