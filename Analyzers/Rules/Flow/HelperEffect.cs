using System.Collections.Immutable;

namespace Stevedore.Analyzers.Flow;

/// <summary>What a helper leaves behind when it returns.</summary>
/// <param name="end">The state where all its paths to the end meet, without its own places.</param>
/// <param name="body">The helper's body.</param>
/// <param name="returned">The facts of the object that it returns, if that is certainly one that it made; null otherwise.</param>
/// <param name="given">The objects that were there before, of which it may return one.</param>
/// <param name="returnsOthers">Whether it may return an object that was not there.</param>
internal sealed class HelperEffect(
    FlowState end,
    FlowBody body,
    int? returned,
    ImmutableHashSet<FlowValue> given,
    bool returnsOthers)
{
    /// <summary>Gets the state where all its paths to the end meet.</summary>
    public FlowState End { get; } = end;

    /// <summary>Gets the facts of the new object that the helper returns, or null when it may be any object.</summary>
    public int? Returned { get; } = returned;

    /// <summary>Gets the objects that were there before, of which the helper may return one.</summary>
    public ImmutableHashSet<FlowValue> Given { get; } = given;

    /// <summary>Gets whether the helper certainly returns one of the objects that were there.</summary>
    public bool ReturnsGiven { get; } = !given.IsEmpty && !returnsOthers;

    /// <summary>The facts of these objects at the end, joined.</summary>
    public int FactsOf(IEnumerable<FlowValue> values) => values.Aggregate(0, (facts, value) => facts | body.FactsOf(value, End));
}
