namespace Stevedore.Generator.Tests.Library;

/// <summary>A class that is met on the wire before any code of this assembly has run.</summary>
[Serializable]
[RuntimeClass("CBarge", Schema = 1)]
public partial class Barge : Vessel
{
    public int Draught { get; set; }
}
