using Stevedore;

[Serializable]
public partial class Page
{
    [Rest] public byte[] [|Tail|] = [];
    public int Checksum;
}
