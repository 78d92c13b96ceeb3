namespace Stevedore.Adapters.Tests.Model;

/// <summary>A port of another class.</summary>
[Serializable]
public sealed partial class FreePort(string name, int zones) : Port(name)
{
    public int Zones => zones;
}
