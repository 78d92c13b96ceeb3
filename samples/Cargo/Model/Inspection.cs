using Stevedore;
using Stevedore.Mfc;

namespace Cargo;

/// <summary>One of a chain; chains can run in circles.</summary>
[Serializable, RuntimeClass("CInspection")]
public sealed partial class Inspection
{
    public OleDateTime When { get; private set; }

    public string Inspector { get; private set; } = "";

    public Inspection? Previous { get; private set; }
}
