using Stevedore;

namespace StevedoreConsole;

/// <summary>A port.</summary>
[Serializable, RuntimeClass("CPort", Schema = 1)]
public sealed partial class Port
{
    public string Name { get; set; } = "";

    public double Latitude { get; set; }
}
