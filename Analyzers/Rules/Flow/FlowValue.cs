using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Stevedore.Analyzers.Flow;

/// <summary>
/// One object that a body works with. It is known by where it came from: the expression that made it, or the place that held
/// it when the body began. An object without identity is one of which two mentions need not be the same; only the facts
/// that hold for every such object are known of it, and using it teaches nothing.
/// </summary>
internal readonly struct FlowValue : IEquatable<FlowValue>
{
    private FlowValue(object? identity, int fixedFacts)
    {
        Identity = identity;
        FixedFacts = fixedFacts;
    }

    /// <summary>Gets what the object is known by: a syntax node, a symbol, or null for no identity.</summary>
    public object? Identity { get; }

    /// <summary>Gets the facts of an object without identity.</summary>
    public int FixedFacts { get; }

    /// <summary>The object that the expression makes.</summary>
    public static FlowValue MadeBy(SyntaxNode expression) => new(expression, 0);

    /// <summary>The object that the place holds when the body begins.</summary>
    public static FlowValue InitiallyIn(ISymbol place) => new(place, 0);

    /// <summary>Some object of which nothing but <paramref name="facts"/> is known.</summary>
    public static FlowValue Some(int facts) => new(null, facts);

    /// <summary>A set of one such object.</summary>
    public static ImmutableHashSet<FlowValue> SetOf(FlowValue value) => ImmutableHashSet.Create(value);

    /// <summary>The one object that the set certainly stands for, or null.</summary>
    public static FlowValue? CertainOf(ImmutableHashSet<FlowValue> values)
    {
        foreach (FlowValue value in values)
            return values.Count == 1 && value.Identity is not null ? value : null;
        return null;
    }

    /// <inheritdoc/>
    public bool Equals(FlowValue other) => FixedFacts == other.FixedFacts && Identity switch
    {
        ISymbol symbol => symbol.Is(other.Identity as ISymbol),
        _ => ReferenceEquals(Identity, other.Identity),
    };

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FlowValue other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Identity switch
    {
        null => FixedFacts,
        ISymbol symbol => SymbolEqualityComparer.Default.GetHashCode(symbol),
        _ => Identity.GetHashCode(),
    };
}
