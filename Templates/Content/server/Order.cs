using Stevedore;

namespace StevedoreServer;

/// <summary>What a client asks for. Client and server have the same classes, by their names on the wire.</summary>
[Serializable, RuntimeClass("COrder", Schema = 1)]
public sealed partial class Order
{
    public string Container { get; set; } = "";
}
