namespace Stevedore.Generator.Model;

/// <summary>The elements that a base of .NET holds.</summary>
/// <param name="Target">The expression that they are added to.</param>
internal sealed record PayloadElements(TypeName Element, string Target);
