using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Stevedore.Analyzers.Flow;

/// <summary>What the outcome of a condition says about the objects that it asks.</summary>
internal sealed class FlowConditions(FlowRule rule, FlowBody body, FlowExpressions expressions)
{
    /// <summary>The state on the branch where the condition has this outcome, or null when it cannot have it.</summary>
    public FlowState? Assuming(FlowState state, IOperation condition, bool outcome)
    {
        if (FlowExpressions.NullTestOf(condition) is { } nullTest)
            return outcome == nullTest.Sense ? AssumingNull(state, nullTest.Subject) : state;
        if (expressions.TestOf(condition, state) is not { } test)
            return state;
        ImmutableHashSet<FlowValue> possible = test.Subjects;
        foreach (FlowValue subject in test.Subjects)
        {
            if (After(test, outcome, subject, state) == 0)
                possible = possible.Remove(subject);
        }

        if (possible.IsEmpty)
            return test.Subjects.IsEmpty ? state : null;
        if (test.SubjectPlace is { } place && possible.Count != test.Subjects.Count)
            state = state.WithHolding(place, possible);
        return FlowValue.CertainOf(possible) is { } certain ? state.WithFacts(certain, After(test, outcome, certain, state)) : state;
    }

    private int After(FlowTest test, bool outcome, FlowValue subject, FlowState state) =>
        rule.FactsAfterTest(test.Property, outcome == test.Sense, body.FactsOf(subject, state));

    /// <summary>An object that turns out to be null is no object: where the paths meet again it adds no facts.</summary>
    private FlowState AssumingNull(FlowState state, IOperation subject) =>
        FlowValue.CertainOf(expressions.ValuesOf(subject, state)) is { } absent ? state.WithFacts(absent, 0) : state;
}
