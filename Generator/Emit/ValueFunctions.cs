namespace Stevedore.Generator.Emit;

/// <summary>Two local functions, for the two directions of one value that takes more than an expression.</summary>
/// <param name="Stem">What the value is called in names.</param>
internal sealed record ValueFunctions(WireValue Value, string Stem, string Store, string Load);
