using System.Collections.Generic;
using System.IO;
using Stevedore;

[Serializable]
public abstract partial class Shelf<T>
{
    private readonly List<T> _items = [];
}

[Serializable]
public partial class Box<T> : Shelf<T>
{
    private T? _value;
    private Box<T>? _next;
}

[Serializable]
public partial class Ports : Box<string>
{
    private Dictionary<int, Box<int[]>> _counts = [];
}

public static class Program
{
    // It is never archived.
    public static object Unrelated() => new Box<Stream>();

    public static byte[] Save(Shelf<int> shelf) => Archive.Serialize(shelf);

    public static Ports Load(byte[] bytes) => Archive.Deserialize<Ports>(bytes);
}
