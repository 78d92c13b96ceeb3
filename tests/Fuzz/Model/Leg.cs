namespace Stevedore.Fuzz.Model;

/// <summary>An element that can end its list.</summary>
[Serializable]
public partial class Leg
{
    public ushort Number;
    public bool IsLast;
}
