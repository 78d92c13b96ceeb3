namespace Stevedore.RealFiles.Tests.JwCad;

[Serializable]
public partial struct LayerGroup
{
    public uint State;
    public uint WriteLayer;
    public double Scale;
    public uint Protection;
    [FixedLength(16)]
    public Layer[] Layers;
}
