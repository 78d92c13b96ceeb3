using Stevedore;

[Serializable]
public partial class Leaf
{
    public int Id;
    [NonSerialized] public Node? Parent;
}

[Serializable]
public partial class Node
{
    [Embedded] public Leaf First = new();
}
