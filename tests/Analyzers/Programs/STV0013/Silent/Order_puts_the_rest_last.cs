using Stevedore;

[Serializable]
public partial class Book
{
    [Order(3), Rest] public byte[] Tail = [];
    [Order(1)] public int Number;
    [Order(2)] public Index? Index;
}

[Serializable]
public partial class Index
{
    public int Entries;
    [Rest] public byte[] Tail = [];
}
