using Stevedore;

[Serializable]
public partial class Picture
{
    [Order(2), Count(nameof(Size))] public byte[] Pixels = [];
    [Order(1)] public int Size;
}
