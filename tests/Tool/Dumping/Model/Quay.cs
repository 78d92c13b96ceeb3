using System.Runtime.Serialization;

namespace Stevedore.Tool.Tests.Dumping.Model;

[Serializable, RuntimeClass("CQuay", Schema = 2, Versionable = true)]
public sealed partial class Quay
{
    private string _name = "";
    private int _depth;
    private short _grade;
    private List<string> _ships = [];

    [OptionalField(VersionAdded = 2)]
    private double _fee;
}
