namespace Stevedore.Generator.Model;

/// <summary>The number that ends a collection.</summary>
/// <param name="Member">
/// The member with which the body of each element begins; null where the elements are numbers, or have a code before them.
/// </param>
/// <param name="Number">What that member is on the wire; null without a member.</param>
/// <param name="IsConverted">The member is of another type in .NET.</param>
internal sealed record Terminator(long Value, LayoutMember? Member, Primitive? Number, bool IsConverted);
