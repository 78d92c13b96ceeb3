// File: TreeNode.cs
[Serializable]
public class NodeData
{
    public int Image;
}

[Serializable]
public class TreeNodeBase
{
    public string Text = "";
}

[Serializable]
public partial class TreeNode : TreeNodeBase
{
    public NodeData? Data;
}

// File: Document.cs
using Stevedore;

[Serializable]
public partial class Document
{
    public int Pages;

    public static Document Open(string path) => Archive.Load<Document>(path);
}
