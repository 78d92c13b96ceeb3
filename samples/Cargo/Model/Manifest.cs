using System.Runtime.InteropServices;
using Stevedore;
using Stevedore.Mfc;

namespace Cargo;

/// <summary>The document: the root, serialized in place. C++: CManifest, a CDocument.</summary>
[Serializable, RuntimeClass("CManifest", Schema = 1)]
public sealed partial class Manifest
{
    /// <summary>The four bytes that every manifest begins with. C++: ar.Write("SHIP", 4).</summary>
    [Magic]
    public const string Magic = "SHIP";

    private ushort _fileVersion;

    public string ShipName { get; private set; } = "";

    public OleDateTime Departure { get; private set; }

    public MfcTime Written { get; private set; }

    [field: MarshalAs(UnmanagedType.Bool)]
    public bool Hazardous { get; private set; }

    public List<Port> Ports { get; private set; } = [];

    public List<Container> Containers { get; private set; } = [];

    public Dictionary<string, string> Remarks { get; private set; } = [];

    public Container? Flagship { get; private set; }

    public object? Reserved { get; private set; }

    public int FileVersion => _fileVersion;
}
