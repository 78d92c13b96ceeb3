namespace Stevedore.Generator.Model;

/// <summary>From <c>[BaseSchema]</c>: from a schema of the class on, the body of the base goes by one of the base's own.</summary>
internal sealed record BaseSchema(int Since, int Schema);
