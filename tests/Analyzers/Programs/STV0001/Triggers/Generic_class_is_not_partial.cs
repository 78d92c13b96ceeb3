using Stevedore;

[Serializable]
public class [|Box|]<T>
{
    public T? Value;
}

public static class Program
{
    public static byte[] Save(Box<int> box) => Archive.Serialize(box);
}
