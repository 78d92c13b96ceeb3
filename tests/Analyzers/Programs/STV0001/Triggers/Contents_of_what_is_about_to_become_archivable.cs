using Stevedore;

public static class Program
{
    public static void Run(Archive archive, Tree tree) => archive?.WriteObject(tree);
}

[Serializable]
public class [|Tree|]
{
    public Branch? Root;
}

[Serializable]
public class [|Branch|]
{
    public List<Leaf> Leaves = [];
}

[Serializable]
public class [|Leaf|]
{
    public byte Green;
}
