using Stevedore.Generator.Model;

namespace Stevedore.Generator.Incremental.Syntax;

/// <summary>A constant or a member of an enum: its value may be an argument of an attribute anywhere.</summary>
/// <param name="Names">The names in the expression of its value, on which it depends.</param>
internal sealed record ConstantDeclaration(string Name, Fingerprint Fingerprint, EquatableArray<string> Names);
