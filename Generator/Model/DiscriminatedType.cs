namespace Stevedore.Generator.Model;

/// <summary>A class and the number that stands for it.</summary>
internal sealed record DiscriminatedType(long Number, TypeName Name);
