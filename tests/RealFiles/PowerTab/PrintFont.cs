namespace Stevedore.RealFiles.Tests.PowerTab;

[Serializable]
public partial record struct PrintFont
{
    public string Face;
    public int Size;
    public int Weight;
    public byte Italic;
    public byte Underline;
    public byte StrikeOut;
    public uint Color;
}
