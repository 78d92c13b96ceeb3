using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Stevedore.Analyzers.Flow;

/// <summary>What a call in one branch decides about its object, and where that matters whatever the other branches did.</summary>
internal sealed class FlowDecisions(FlowRule rule, FlowBody body, FlowExpressions expressions)
{
    private InevitableBlocks? _inevitable;

    /// <summary>The state at the end of the block, if one of its calls decides the facts of a certain object; else null.</summary>
    public FlowState? Of(BasicBlock block, FlowState end)
    {
        FlowState? decided = null;
        foreach (IInvocationOperation call in FlowBody.OperationsOf(block).OfType<IInvocationOperation>())
        {
            if (call.Receiver() is { } receiver
                && FlowValue.CertainOf(expressions.ValuesOf(receiver, end)) is { } certain
                && rule.FactsDecidedBy(call, body.FactsOf(certain, end)) is { } facts)
                decided = (decided ?? end).WithFacts(certain, facts);
        }

        return decided;
    }

    /// <summary>
    /// The blocks that come after the block on every path and have something to judge; none where every path has the block too.
    /// </summary>
    public List<BasicBlock> JudgedAfter(BasicBlock block)
    {
        _inevitable ??= new InevitableBlocks(body.Graph);
        return _inevitable.After(body.Graph.Blocks[0]).Contains(block)
            ? []
            : [.. _inevitable.After(block).Where(next => FlowBody.OperationsOf(next).Any(MayBeWrong))];
    }

    /// <summary>Whether the operation is judged, or may be a call of a helper, whose effect is.</summary>
    private bool MayBeWrong(IOperation operation) =>
        rule.Concerns(operation) || operation is IInvocationOperation { Instance: null or IInstanceReferenceOperation };
}
