namespace Stevedore.Tool.Import.Model;

/// <summary>A statement or an expression of C++, with those within it.</summary>
internal sealed class CppNode(CppNodeKind kind, string text, IReadOnlyList<CppNode> children)
{
    public static CppNode Absent { get; } = new(CppNodeKind.Absent, "", []);

    public CppNodeKind Kind { get; } = kind;

    /// <summary>The name, operator or literal.</summary>
    public string Text { get; } = text;

    public IReadOnlyList<CppNode> Children { get; } = children;

    /// <summary>The type of its value, or that of a variable.</summary>
    public CppType Type { get; init; } = CppType.Unknown;

    /// <summary>The class that a member or a called function belongs to; empty for a function of no class.</summary>
    public string Owner { get; init; } = "";

    /// <summary>What tells a called function from its namesakes.</summary>
    public string Key { get; init; } = "";

    /// <summary>The types of a called function's parameters.</summary>
    public IReadOnlyList<CppType> Parameters { get; init; } = [];

    /// <summary>The value of a constant expression.</summary>
    public long? Value { get; init; }

    /// <summary>How the source has it, in one line.</summary>
    public string Source { get; init; } = "";

    public CppPlace Place { get; init; } = CppPlace.None;

    public override string ToString() => $"{Kind} {Text}: {Source}";

    /// <summary>This node and all within it, from the outside in.</summary>
    public IEnumerable<CppNode> All()
    {
        Stack<CppNode> waiting = new([this]);
        while (waiting.TryPop(out CppNode? node))
        {
            yield return node;
            for (int i = node.Children.Count - 1; i >= 0; i--)
                waiting.Push(node.Children[i]);
        }
    }

    /// <summary>The same with other children.</summary>
    public CppNode With(IReadOnlyList<CppNode> children) => new(Kind, Text, children)
    {
        Type = Type,
        Owner = Owner,
        Key = Key,
        Parameters = Parameters,
        Value = Value,
        Source = Source,
        Place = Place,
    };
}
