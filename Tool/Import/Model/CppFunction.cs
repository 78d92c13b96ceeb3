namespace Stevedore.Tool.Import.Model;

/// <summary>A function with a body that takes an archive.</summary>
internal sealed record CppFunction(string Key, string Name, string Owner, IReadOnlyList<CppNode> Parameters, CppNode Body, CppPlace Place)
{
    /// <summary>The last line of its body.</summary>
    public int EndLine { get; init; }

    /// <summary>It is made of a template.</summary>
    public bool IsInstance { get; init; }
}
