using Stevedore;

[Serializable]
public partial class Picture
{
    public int Size;
    [Count(nameof(Padded))] public byte[] Pixels = [];
    [When(nameof(IsNew))] public int Extra;
    public int Later;

    private int Padded => (Size + 3) & ~3;

    private static bool IsNew(Archive archive) => archive.Document is 2;
}
