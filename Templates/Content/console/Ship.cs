using Stevedore;

namespace StevedoreConsole;

/// <summary>A ship and where it goes. The generator writes how it is stored; hover over the name to see the bytes.</summary>
[Serializable, RuntimeClass("CShip", Schema = 1)]
public sealed partial class Ship
{
    public string Name { get; set; } = "";

    /// <summary>A reference: null, or a port that others may refer to, too.</summary>
    public Port? Home { get; set; }

    public List<Port> Calls { get; } = [];
}
