namespace Stevedore.Generator.Model;

/// <summary>A construction of a generic type, and what archives must know of it before they meet it.</summary>
/// <param name="Registration">Null for a structure, which has no runtime class.</param>
/// <param name="Values">The arguments whose values are stored and loaded by formatters, as roots are.</param>
internal sealed record Construction(ClassRegistration? Registration, EquatableArray<Root> Values);
