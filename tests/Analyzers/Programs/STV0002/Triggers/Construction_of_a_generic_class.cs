using System.IO;
using Stevedore;

[Serializable]
public partial class Box<T>
{
    private T? _value;
}

[Serializable]
public partial class Ship
{
    private Box<int>? _count;
    private Box<Stream>? [|_log|];
}

[Serializable]
public partial class [|Streams|] : Box<Stream>
{
    private int _number;
}

public static class Program
{
    public static byte[] Save(Box<Stream> box) => [|Archive.Serialize(box)|];
}
