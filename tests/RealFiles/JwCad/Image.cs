namespace Stevedore.RealFiles.Tests.JwCad;

/// <summary>A picture that the drawing shows, as a file.</summary>
[Serializable]
public partial struct Image
{
    public string Name;
    [Count(WireType.UInt32)]
    public byte[] File;
}
