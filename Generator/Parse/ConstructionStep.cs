using Microsoft.CodeAnalysis;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Parse;

/// <summary>One step from a construction: to another that it derives from or has in it, or to what cannot be archived.</summary>
/// <param name="To">Null where the step ends at a refusal.</param>
/// <param name="Refusal">Why it cannot be archived; null where the step leads on.</param>
/// <param name="Role">What the construction has; null if it is the construction itself, or its base.</param>
/// <param name="Content">The type of what it has.</param>
internal sealed record ConstructionStep(INamedTypeSymbol? To, Refusal? Refusal, string? Role, ITypeSymbol? Content)
{
    /// <summary>The step as the beginning of a sentence.</summary>
    public string? Display => Role is null ? null : $"{Role} is a '{Content!.ToDisplayString()}'";
}
