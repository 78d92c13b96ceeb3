using Stevedore;

[Serializable]
public partial class Book
{
    [Embedded] public Page [|First|] = new();
    public int Count;
    [Count(WireType.Byte), Embedded] public Page[] [|Others|] = [];
}

[Serializable]
public partial class Page
{
    [Rest] public byte[] Tail = [];
}
