using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Stevedore.Analyzers.Flow;

/// <summary>What a creation, call or property access does to its object, to the objects over it and to what it rests on.</summary>
internal sealed class FlowEffects(FlowRule rule, FlowBody body, FlowExpressions expressions)
{
    /// <summary>The state after a call or property access; any other operation changes nothing.</summary>
    public FlowState AfterUse(IOperation operation, FlowState state)
    {
        IOperation? receiver = operation switch
        {
            IInvocationOperation invocation => invocation.Receiver(),
            IPropertyReferenceOperation property => property.Instance,
            _ => null,
        };
        if (receiver is null)
            return state;
        ImmutableHashSet<FlowValue> used = expressions.ValuesOf(receiver, state);
        bool isCertain = used.Count == 1;
        FactsOf factsOf = expression => Joined(expressions.ValuesOf(expression, state), state);
        FlowState result = state;
        foreach (FlowValue value in used.Where(static value => value.Identity is not null))
        {
            int before = body.FactsOf(value, result);
            result = With(value, before, rule.FactsAfterUse(operation, before, factsOf), isCertain, result);
            foreach (FlowValue over in result.ThoseOver(value).ToArray())
            {
                int overBefore = body.FactsOf(over, result);
                result = With(over, overBefore, rule.FactsAfterFoundationUse(operation, overBefore), isCertain, result);
            }

            result = Under(operation, value, before, isCertain, result);
        }

        return result;
    }

    /// <summary>The state after an object is made over another.</summary>
    public FlowState AfterCreation(IOperation creation, FlowValue made, FlowState state) =>
        Under(creation, made, body.FactsOf(made, state), isCertain: true, state);

    private FlowState Under(IOperation operation, FlowValue value, int facts, bool isCertain, FlowState state)
    {
        bool isNext = true;
        for (FlowValue? under = state.FoundationOf(value); under is { } foundation; under = state.FoundationOf(foundation))
        {
            int before = body.FactsOf(foundation, state);
            state = With(foundation, before, rule.FactsUnderUse(operation, facts, before, isNext), isCertain, state);
            isNext = false;
        }

        return state;
    }

    private static FlowState With(FlowValue value, int before, int after, bool isCertain, FlowState state) =>
        after == before ? state : state.WithFacts(value, isCertain ? after : before | after);

    private int Joined(ImmutableHashSet<FlowValue> values, FlowState state) =>
        values.Aggregate(0, (facts, value) => facts | body.FactsOf(value, state));
}
