using Stevedore.Generator.Model;

namespace Stevedore.Generator.Incremental.Syntax;

/// <summary>An expression in code that says what is to be generated, such as a call that stores a root.</summary>
/// <param name="Start">Where the expression begins in its file.</param>
/// <param name="Length">The length of the expression.</param>
/// <param name="Identity">All of the member that it stands in, its place there, and the type that has the member.</param>
/// <param name="Names">The names in the member, and those of the types that have it.</param>
internal sealed record RootCandidate(int Start, int Length, Fingerprint Identity, EquatableArray<string> Names);
