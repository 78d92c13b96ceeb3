using Microsoft.CodeAnalysis;

namespace Stevedore.Analyzers.Flow;

/// <summary>What is left of a state where code has run that is not followed.</summary>
internal sealed class Forgetting(FlowBody body)
{
    /// <summary>The state in which the place may hold any object with the facts that hold at any time.</summary>
    public FlowState Of(Place place, FlowState state)
    {
        int facts = place.Symbol is null ? FlowRule.Unknown : body.FactsOfMember(place.Symbol);
        return state.WithHolding(place, FlowValue.SetOf(FlowValue.Some(facts))).WithTest(place, null);
    }

    /// <summary>The state after code that may assign what others than this body can assign as well.</summary>
    public FlowState AfterForeignCode(FlowState before)
    {
        FlowState state = before;
        foreach (Place place in before.AssignedPlaces.Where(body.IsShared))
            state = AfterForeignCode(place, state);
        foreach (ISymbol symbol in before.KnownObjects.Select(static known => known.Identity).OfType<ISymbol>())
        {
            Place place = new(symbol);
            if (body.IsShared(place))
                state = AfterForeignCode(place, state);
        }

        return state;
    }

    /// <summary>
    /// A member that is followed may hold what it may hold between calls of the type's methods, which that code may have made.
    /// </summary>
    private FlowState AfterForeignCode(Place place, FlowState state)
    {
        if (place.Symbol is not { } member || !body.Lives.Follows(member))
            return Of(place, state);
        // While the instance is constructed, nobody else has it.
        if (body.Lives.Between.HeldBy(place) is not { } held)
            return state;
        foreach (FlowValue value in held.Where(static value => value.Identity is not null))
            state = state.WithFacts(value, body.FactsOf(value, state) | body.FactsOf(value, body.Lives.Between));
        return state.WithHolding(place, held.Union(state.HeldBy(place) ?? held)).WithTest(place, null);
    }
}
