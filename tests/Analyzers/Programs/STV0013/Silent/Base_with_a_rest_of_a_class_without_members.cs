using Stevedore;

[Serializable]
public partial class Book
{
    public int Number;
    [Rest] public byte[] Tail = [];
}

[Serializable]
public partial class Atlas : Book
{
    [NonSerialized] public int Opened;
    public int Pages => Tail.Length / 10;
}
