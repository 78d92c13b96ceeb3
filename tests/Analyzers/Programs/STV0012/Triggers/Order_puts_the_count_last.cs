using Stevedore;

[Serializable]
public partial class Picture
{
    [Order(2)] public int Size;
    [Order(1), Count(nameof(Size))] public byte[] [|Pixels|] = [];
}
