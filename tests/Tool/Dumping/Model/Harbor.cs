namespace Stevedore.Tool.Tests.Dumping.Model;

/// <summary>A document whose files are made wrong on purpose.</summary>
[Serializable, RuntimeClass("CHarbor", Schema = 1)]
public sealed partial class Harbor
{
    private ushort _version;
    private List<Quay> _quays = [];
    private string _end = "";
}
