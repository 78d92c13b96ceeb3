namespace Stevedore.Fuzz;

/// <summary>What must not come of any bytes.</summary>
/// <param name="Kind">In a few words, which stay the same when the bytes become fewer.</param>
/// <param name="Details">What exactly was seen.</param>
internal sealed record Fault(string Kind, string Details);
