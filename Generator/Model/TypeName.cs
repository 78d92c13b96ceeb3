namespace Stevedore.Generator.Model;

/// <summary>A type as generated code names it.</summary>
/// <param name="SimpleName">The type's own name, for people.</param>
/// <param name="Text">The shortest form that means this type in the file it is written in.</param>
/// <param name="Import">The namespace that the short form needs a using directive for, if any.</param>
internal sealed record TypeName(string SimpleName, string Text, string? Import);
