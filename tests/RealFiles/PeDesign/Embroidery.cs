namespace Stevedore.RealFiles.Tests.PeDesign;

/// <summary>The front of a .PES file, up to the machine's own section, whose place it names.</summary>
[Serializable]
public sealed partial class Embroidery
{
    [Magic]
    private const string Signature = "#PES0040";

    public uint MachineSection;
    public ushort Hoop;
    [FixedLength(2), WireType(WireType.AnsiString)]
    public string SubVersion = "";
    public string Name = "";
    public string Category = "";
    public string Author = "";
    public string Keywords = "";
    public string Comments = "";
    [FixedLength(10)]
    private ushort[] _page = [];
    private string _image = "";
    [FixedLength(3)]
    private ushort[] _fills = [];
    public List<Design> Designs = [];
    [FixedLength(8)]
    private byte[] _end = [];
}
