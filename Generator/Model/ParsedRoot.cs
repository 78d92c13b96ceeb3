namespace Stevedore.Generator.Model;

/// <summary>A root that a call names: what is to be generated for it, or why it cannot be. Neither, if it has a body of its own.</summary>
internal sealed record ParsedRoot(Root? Root, Problem? Problem)
{
    public static ParsedRoot NothingNeeded { get; } = new(Root: null, Problem: null);
}
