using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Stevedore.Analyzers.Flow;

/// <summary>The state in which a helper returns.</summary>
/// <param name="end">The state where all its paths to the end meet.</param>
/// <param name="body">The helper's body.</param>
/// <param name="returned">The facts of the object that it returns, if that is certainly one that it made; null otherwise.</param>
internal sealed class HelperEffect(FlowState end, FlowBody body, int? returned)
{
    /// <summary>Gets the facts of the new object that the helper returns, or null when it may be any object.</summary>
    public int? Returned { get; } = returned;

    /// <summary>Gets the members, and the type for the instance itself, of whose objects something is known at the end.</summary>
    public IEnumerable<ISymbol> Members => FlowState.MembersOf(end);

    /// <summary>The facts, at the end, of the object that the holder held at the beginning.</summary>
    public int FactsOf(ISymbol holder) => FactsOf(FlowValue.InitiallyIn(holder));

    /// <summary>The facts of an object at the end.</summary>
    public int FactsOf(FlowValue value) => body.FactsOf(value, end);

    /// <summary>What the member holds at the end, or null when it holds what it held at the beginning.</summary>
    public ImmutableHashSet<FlowValue>? NewIn(ISymbol member) =>
        end.HeldBy(new Place(member)) is { } held && !(held.Count == 1 && held.Contains(FlowValue.InitiallyIn(member))) ? held : null;
}
