namespace Stevedore.Tool.Tests.Dumping.Model;

/// <summary>A structure without gaps, which goes as a block.</summary>
[Serializable]
public partial struct Slot
{
    public int X;
    public int Y;
}
