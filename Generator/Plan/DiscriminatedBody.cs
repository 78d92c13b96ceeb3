namespace Stevedore.Generator.Plan;

/// <summary>The body of a class, and the number that stands for it.</summary>
internal sealed record DiscriminatedBody(long Number, WireOperation.Body Body);
