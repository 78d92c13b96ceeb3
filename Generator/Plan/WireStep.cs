using Stevedore.Generator.Parse;

namespace Stevedore.Generator.Plan;

/// <summary>One member's place on the wire.</summary>
/// <param name="Since">The first schema that has the member; null when every schema has it.</param>
internal sealed record WireStep(Member Member, WireOperation Operation, int? Since);
