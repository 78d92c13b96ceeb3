namespace Stevedore.RealFiles.Tests.Hiersvr;

[Serializable, RuntimeClass("CServerNode")]
public sealed partial class TreeNode
{
    public ushort Shape;
    public string Key = "";
    public string Label = "";
    [WireType(WireType.UInt16)]
    public bool HidesChildren;
    public List<TreeNode> Children = [];

    /// <summary>The node's descendants, each before its own, with their depth.</summary>
    public IEnumerable<(TreeNode Node, int Depth)> Descendants(int depth = 0) =>
        Children.SelectMany(child => child.Descendants(depth + 1).Prepend((child, depth)));
}
