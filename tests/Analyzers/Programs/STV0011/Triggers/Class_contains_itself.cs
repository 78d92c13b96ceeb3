using Stevedore;

[Serializable]
public partial class Node
{
    public int Id;
    [Embedded] public Node? [|Next|];
}
