namespace Stevedore.Generator.Model;

/// <summary>A public property or field of a type of another assembly.</summary>
/// <param name="Name">The name as source code writes it, with <c>@</c> where it is a keyword.</param>
/// <param name="IsSet">It is set when an object has been made, since the constructor does not do that.</param>
internal sealed record ForeignMember(string Name, TypeShape Shape, bool IsSet);
