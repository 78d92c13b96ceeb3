using Stevedore;

[Serializable]
public partial class Picture
{
    public int Width;
    [Count(nameof(Width), nameof(Height))] public byte[] [|Pixels|] { get; set; } = [];
    public int Height { get; set; }
}
