namespace Stevedore.RealFiles.Tests.JwCad;

[Serializable]
public partial struct NamedLineType
{
    public string Name;
    public uint Segments;
    [FixedLength(10)]
    public double[] Pitches;
}
