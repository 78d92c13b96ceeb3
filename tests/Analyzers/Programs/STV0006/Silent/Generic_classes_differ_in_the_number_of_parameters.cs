[Serializable]
public partial class Box
{
    public int Id;
}

[Serializable]
public partial class Box<T>
{
    private T? _value;
}

[Serializable]
public partial class Box<TFirst, TSecond>
{
    private TFirst? _first;
    private TSecond? _second;
}
