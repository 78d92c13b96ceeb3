namespace Stevedore.RealFiles.Tests.Hiersvr;

/// <summary>A LOGFONT without the name of its face.</summary>
[Serializable]
public partial struct FontHead
{
    public int Height;
    public int Width;
    public int Escapement;
    public int Orientation;
    public int Weight;
    [FixedLength(8)]
    public byte[] Flags;
}
