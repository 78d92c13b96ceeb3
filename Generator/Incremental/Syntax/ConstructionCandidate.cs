using Stevedore.Generator.Model;

namespace Stevedore.Generator.Incremental.Syntax;

/// <summary>
/// A name in source that may be that of a construction of a generic type. A file that writes it twice in one place's sense has it once.
/// </summary>
/// <param name="Start">Where the name begins in its file.</param>
/// <param name="Length">The length of the name.</param>
/// <param name="Generic">The simple name that has the arguments.</param>
/// <param name="Identity">The name as written, and what gives it its meaning there.</param>
/// <param name="Names">The names in it, and those of the types that it stands in.</param>
internal sealed record ConstructionCandidate(int Start, int Length, string Generic, Fingerprint Identity, EquatableArray<string> Names);
