using Stevedore;

namespace StevedoreServer;

/// <summary>What the server answers.</summary>
[Serializable, RuntimeClass("CReceipt", Schema = 1)]
public sealed partial class Receipt
{
    public int Number { get; set; }

    public string Container { get; set; } = "";
}
