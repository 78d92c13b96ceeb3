using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Stevedore.Analyzers.Flow;

/// <summary>What a helper finds in one of its parameters, or in a member of the instance that it works on, when it begins.</summary>
/// <param name="holder">The parameter or member.</param>
/// <param name="values">The caller's objects that it may be.</param>
/// <param name="facts">Their facts, joined.</param>
internal sealed class HandedObject(ISymbol holder, ImmutableHashSet<FlowValue> values, int facts)
{
    /// <summary>Gets the parameter or member.</summary>
    public ISymbol Holder { get; } = holder;

    /// <summary>Gets the caller's objects that it may be; none for null.</summary>
    public ImmutableHashSet<FlowValue> Values { get; } = values;

    /// <summary>Gets the facts of these objects, joined.</summary>
    public int Facts { get; } = facts;

    /// <summary>Gets whether it is certainly null.</summary>
    public bool IsNull => Values.IsEmpty;

    /// <summary>Gets the holder's name, which is unique in the helper: a parameter hides a member, so it has a mark.</summary>
    public string Name => Holder is IParameterSymbol ? "(" + Holder.Name : Holder.Name;

    /// <summary>The same holder with an object of which nothing is known.</summary>
    public HandedObject OfWhichNothingIsKnown() => new(Holder, FlowValue.SetOf(FlowValue.Some(FlowRule.Unknown)), FlowRule.Unknown);

    /// <summary>The state of the helper's body with this object in its place.</summary>
    public FlowState EnterInto(FlowState state) => IsNull
        ? state.WithHolding(new Place(Holder), ImmutableHashSet<FlowValue>.Empty)
        : state.WithFacts(FlowValue.InitiallyIn(Holder), Facts);
}
