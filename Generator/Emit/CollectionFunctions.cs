using Stevedore.Generator.Plan;

namespace Stevedore.Generator.Emit;

/// <summary>Two local functions, for the two directions of one collection.</summary>
/// <param name="Stem">What the collection is called in names.</param>
internal sealed record CollectionFunctions(WireOperation Operation, string Stem, string Store, string Load);
