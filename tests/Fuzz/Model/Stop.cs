namespace Stevedore.Fuzz.Model;

/// <summary>An element that can end its list.</summary>
[Serializable]
public partial class Stop
{
    public ushort Number;
    public bool IsLast;
}
