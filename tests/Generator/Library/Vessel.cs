namespace Stevedore.Generator.Tests.Library;

/// <summary>A class that another assembly derives from.</summary>
[Serializable]
public abstract partial class Vessel
{
    private string _name = "";

    public string Name
    {
        get => _name;
        set => _name = value;
    }
}
