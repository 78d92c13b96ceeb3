using Stevedore;

[Serializable]
public partial class Picture : Frame
{
    public int Size;
    public bool HasName;
    [When(nameof(HasName))] public string? Name;
    [Count(nameof(Size), nameof(Depth))] public byte[] Pixels = [];
}

[Serializable]
public partial class Frame
{
    public byte Depth;
}
