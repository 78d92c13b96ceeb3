using Stevedore;

[Serializable]
[RuntimeClass("C2345678901234567890123456789012345678901234567890123456789")]
public partial class Check
{
    public int Id;
}

[Serializable]
public partial class Box<T>
{
    private T? _value;
}

[Serializable]
public partial class Desk
{
    private Box<Check>? [|_box|];

    public static byte[] Save(Box<Check> box) => [|Archive.Serialize(box)|];
}
