using Microsoft.CodeAnalysis;

namespace Stevedore.Analyzers.Compatibility;

/// <summary>What is wrong between a type and the file.</summary>
/// <param name="Arguments">What the diagnostic's message is filled with.</param>
internal sealed record CompatibilityFinding(DiagnosticDescriptor Rule, params object[] Arguments)
{
    /// <summary>Gets the members that are all that was added to the layout; empty where something else changed.</summary>
    public IReadOnlyList<string> AddedMembers { get; init; } = [];
}
