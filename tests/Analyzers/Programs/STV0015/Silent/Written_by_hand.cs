using System.Runtime.InteropServices;
using Stevedore;

[Serializable]
[StructLayout(LayoutKind.Sequential, Pack = 8)]
public partial struct Sounding : IArchivable
{
    public byte Kind;
    public int Depth;

    public void Serialize(Archive archive)
    {
        archive.Exchange(ref Kind);
        archive.Exchange(ref Depth);
    }
}
