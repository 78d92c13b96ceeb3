using Stevedore;

[Serializable]
public partial class Book
{
    public int Count;
    [NestedArchive, Embedded] public Page First = new();
    [Embedded] public Page Last = new();
}

[Serializable]
public partial class Page
{
    public int Number;
    [Rest] public byte[] Tail = [];
}

[Serializable]
public partial class Cover : Page;
