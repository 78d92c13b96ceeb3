using Stevedore.Fuzz.Targets;

namespace Stevedore.Fuzz;

/// <summary>What was seen of one input.</summary>
/// <param name="Outcome">What came of it, from an array; null if an exception escaped.</param>
/// <param name="Allocated">Bytes of memory that this took.</param>
/// <param name="Fault">What must not be; null if there is nothing.</param>
internal sealed record Verdict(Outcome? Outcome, long Allocated, Fault? Fault);
