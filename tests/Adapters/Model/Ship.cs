using System.Runtime.Serialization;

namespace Stevedore.Adapters.Tests.Model;

/// <summary>A ship, whose members are private. A list of them may stand where any object may.</summary>
[Serializable]
[KnownType(typeof(List<Ship>))]
[RuntimeClass("CShip", Schema = 3)]
public sealed partial class Ship(string name, Port? home)
{
    private readonly Port? _home = home;

    public string Name => name;

    public Port? Home => _home;
}
