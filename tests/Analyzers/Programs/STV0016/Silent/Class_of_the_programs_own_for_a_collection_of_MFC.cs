using Stevedore;

[Serializable]
[RuntimeClass("CObList")]
public sealed partial class NodeList
{
    public List<object?> Nodes = [];
}
