using Stevedore.Generator.Model;

namespace Stevedore.Generator.Plan;

/// <summary>What bytes a root produces.</summary>
/// <param name="Key">The type without the marks of nullable references, which do not make another type at run time.</param>
/// <param name="NeedsAnother">The type exists only where another assembly is, which the program may do without.</param>
internal sealed record RootPlan(string Key, TypeShape Shape, WireOperation Operation, bool NeedsAnother)
{
    /// <summary>What makes the type, and what it consists of, known to payloads of BinaryFormatter.</summary>
    public EquatableArray<PayloadRegistration> Known { get; init; } = EquatableArray<PayloadRegistration>.Empty;
}
