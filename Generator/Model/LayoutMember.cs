namespace Stevedore.Generator.Model;

/// <summary>A member that an attribute names because the layout goes by it: a condition, or a number.</summary>
/// <param name="Name">The name as source code writes it.</param>
/// <param name="Parameters">Empty for a field or property; else the argument list of the call.</param>
internal sealed record LayoutMember(string Name, string Parameters);
