namespace Stevedore.Generator.Model;

/// <summary>The bool member that decides whether a member is on the wire.</summary>
/// <param name="Type">The type whose static member it is; null for a member of the class itself or its bases.</param>
/// <param name="Name">The name as source code writes it.</param>
/// <param name="Parameters">Empty for a field or property; else the argument list of the call.</param>
internal sealed record Condition(TypeName? Type, string Name, string Parameters);
