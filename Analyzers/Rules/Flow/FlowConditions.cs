using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Stevedore.Analyzers.Flow;

/// <summary>What the outcome of a condition says about the objects that it asks.</summary>
internal sealed class FlowConditions(FlowRule rule, FlowBody body, FlowExpressions expressions)
{
    /// <summary>The state on the branch where the condition has this outcome, or null when it cannot have it.</summary>
    public FlowState? Assuming(FlowState state, IOperation condition, bool outcome)
    {
        if (FlowExpressions.NullTestOf(condition) is { } nullTest)
        {
            if (outcome != nullTest.Sense)
                return state;
            return IsEndOfUsing(condition) && WasMade(state, nullTest.Subject)
                ? null
                : WithoutListener(AssumingNull(state, nullTest.Subject), nullTest.Subject);
        }

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

    /// <summary>
    /// What <c>Connected?.Invoke(client)</c> hands over, it has handed over where nobody listens as well: that is how one offers an object.
    /// </summary>
    private FlowState WithoutListener(FlowState state, IOperation subject)
    {
        if (subject.Syntax.Parent is not ConditionalAccessExpressionSyntax access || access.Expression != subject.Syntax)
            return state;
        HashSet<string> names = [.. access.WhenNotNull.DescendantNodes().OfType<ArgumentSyntax>()
            .SelectMany(static argument => argument.DescendantNodes().OfType<IdentifierNameSyntax>())
            .Select(static name => name.Identifier.ValueText)];
        foreach (Place place in state.AssignedPlaces.Where(place => place.Symbol is { } symbol && names.Contains(symbol.Name)).ToArray())
        {
            foreach (FlowValue value in state.HeldBy(place)!.Where(static value => value.Identity is not null))
                state = state.WithFacts(value, rule.FactsAfterEscape(body.FactsOf(value, state)));
        }

        return state;
    }

    private int After(FlowTest test, bool outcome, FlowValue subject, FlowState state) =>
        rule.FactsAfterTest(test.Property, outcome == test.Sense, body.FactsOf(subject, state));

    /// <summary>An object that turns out to be null is no object: where the paths meet again it adds no facts.</summary>
    private FlowState AssumingNull(FlowState state, IOperation subject)
    {
        if (FlowValue.CertainOf(expressions.ValuesOf(subject, state)) is not { } absent)
            return state;
        // Nor is there anything over it.
        foreach (FlowValue over in state.ThoseOver(absent).ToArray())
            state = state.WithFacts(over, 0);
        return state.WithFacts(absent, 0);
    }

    /// <summary>Whether the object was made on every path, so that it is not null, though the compiler asks.</summary>
    private bool WasMade(FlowState state, IOperation subject) =>
        FlowValue.CertainOf(expressions.ValuesOf(subject, state)) is { Identity: BaseObjectCreationExpressionSyntax } made
        && state.FactsOf(made) is { } facts
        && (facts & rule.FactsUnmade) == 0;

    /// <summary>Whether the compiler asks, before it disposes of what a <c>using</c> holds.</summary>
    private static bool IsEndOfUsing(IOperation condition) => condition is { IsImplicit: true, Syntax: var asked }
        && (asked is VariableDeclaratorSyntax || asked.Parent is UsingStatementSyntax);
}
