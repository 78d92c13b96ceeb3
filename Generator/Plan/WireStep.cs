using Stevedore.Generator.Model;

namespace Stevedore.Generator.Plan;

/// <summary>One member's place on the wire.</summary>
internal sealed record WireStep(Member Member, WireOperation Operation, Presence Presence);
