using Stevedore;

[Serializable]
public partial class Node
{
    public Link [|Link|];
}

[Serializable]
public partial struct Link
{
    [Embedded] public Node? [|Target|];
}
