namespace Stevedore.RealFiles.Tests.Hiersvr;

/// <summary>A drawing of a tree: the font and colour of its labels, and the root, which is in place.</summary>
[Serializable]
public sealed partial class ClassTree
{
    public FontHead Font;
    public string Face = "";
    public uint Color;
    [Embedded]
    public TreeNode Root = new();
}
