namespace Stevedore.Generator.Model;

/// <summary>The numbers by which a program tells the classes of objects.</summary>
/// <param name="Width">One of the integers.</param>
/// <param name="Null">The number that stands for null; null if none does.</param>
/// <param name="Types">The classes, derived ones before their bases.</param>
internal sealed record Discriminator(WireType Width, long? Null, EquatableArray<DiscriminatedType> Types);
