using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stevedore.Analyzers.Flow;

namespace Stevedore.Analyzers.Bodies;

/// <summary>
/// Reads what one branch of a hand-written body transfers, with what the methods transfer that it hands the archive to. Whatever it does
/// not understand makes the whole branch unknown.
/// </summary>
internal sealed class BranchReader(IParameterSymbol archive, RuntimeSymbols symbols, int depth = 0)
{
    /// <summary>Helpers that call helpers are read so far.</summary>
    private const int MaximumDepth = 3;

    private bool _isUnknown;

    /// <summary>The steps of the branch, or null when they cannot be told.</summary>
    public IReadOnlyList<WireNode>? Read(IEnumerable<IOperation> statements)
    {
        List<WireNode> nodes = [];
        foreach (IOperation statement in statements)
            Visit(statement, nodes);
        return _isUnknown ? null : nodes;
    }

    /// <summary>Whether the operation mentions the archive.</summary>
    public bool Concerns(IOperation? operation) =>
        operation is not null && operation.DescendantsAndSelf().Any(IsArchive);

    private bool IsArchive(IOperation? operation) =>
        operation is IParameterReferenceOperation parameter && parameter.Parameter.Is(archive);

    private void Visit(IOperation? operation, List<WireNode> nodes)
    {
        switch (operation)
        {
            case null:
                break;
            case IForLoopOperation loop:
                foreach (IOperation before in loop.Before)
                    Visit(before, nodes);
                AddLoop(loop, [loop.Body, .. loop.AtLoopBottom], loop.Condition, nodes);
                break;
            case IForEachLoopOperation loop:
                Visit(loop.Collection, nodes);
                AddLoop(loop, [loop.Body], null, nodes);
                break;
            case IWhileLoopOperation loop:
                AddLoop(loop, [loop.Body], loop.Condition, nodes);
                break;
            case IConditionalOperation { WhenTrue: var whenTrue, WhenFalse: var whenFalse } conditional:
                Visit(conditional.Condition, nodes);
                if (Leaves(whenTrue) || Leaves(whenFalse))
                    _isUnknown = true;
                else if (Concerns(whenTrue) || Concerns(whenFalse))
                    nodes.Add(new WireNode.Choice(conditional.Syntax, Nested(whenTrue), Nested(whenFalse)));
                break;
            case IInvocationOperation call when Concerns(call):
                VisitCall(call, nodes);
                break;
            case IPropertyReferenceOperation { Instance: IParameterReferenceOperation instance } when instance.Parameter.Is(archive):
                break;
            case IParameterReferenceOperation parameter when parameter.Parameter.Is(archive):
                _isUnknown = true;
                break;
            case IBranchOperation:
                // Only the end of the branch is one; anything after it would never run.
                break;
            case IAnonymousFunctionOperation or ILocalFunctionOperation or ISwitchOperation or ISwitchExpressionOperation or ITryOperation
                or ICoalesceOperation
                or IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr }
                or IConditionalAccessOperation when Concerns(operation):
                _isUnknown = true;
                break;
            default:
                foreach (IOperation child in operation.ChildOperations)
                    Visit(child, nodes);
                break;
        }
    }

    private void VisitCall(IInvocationOperation call, List<WireNode> nodes)
    {
        bool isOnArchive = IsArchive(call.Receiver());
        bool handsOver = call.ArgumentsBesideReceiver().Any(argument => IsArchive(argument.Value.WithoutConversion()));
        if (handsOver)
        {
            if (call.TargetMethod is { Name: "Serialize", Parameters.Length: 1 })
                nodes.Add(new WireNode.Value(call.Syntax, $"the body of '{call.TargetMethod.ContainingType.Name}'", IsOpaque: true));
            else if (StepsOf(call) is { } steps)
                nodes.AddRange(steps);
            else
                _isUnknown = true;
            return;
        }

        if (!isOnArchive)
            Visit(call.Receiver(), nodes);
        foreach (IArgumentOperation argument in call.ArgumentsBesideReceiver())
            Visit(argument.Value, nodes);
        if (!isOnArchive || !call.TargetMethod.IsCalledOn(symbols.Archive))
            return;
        if (TransferKinds.Of(call.TargetMethod) is var (kind, isOpaque))
            nodes.Add(new WireNode.Value(call.Syntax, kind, isOpaque));
        else if (call.TargetMethod.Name is not ("MapObject" or "CapacityFor"))
            _isUnknown = true;
    }

    /// <summary>What a method of the same type transfers, if it does not ask for the direction itself.</summary>
    private IReadOnlyList<WireNode>? StepsOf(IInvocationOperation call)
    {
        IArgumentOperation[] handed = [.. call.Arguments.Where(argument => Concerns(argument.Value))];
        if (depth == MaximumDepth
            || handed.Length != 1
            || handed[0].Parameter is not { } parameter
            || HelperBodies.Of(call) is not { } body
            || body.Descendants().Any(AsksForDirection))
            return null;
        return new BranchReader(parameter, symbols, depth + 1).Read([(IOperation?)body.BlockBody ?? body.ExpressionBody!]);
    }

    private static bool AsksForDirection(IOperation operation) =>
        operation is IPropertyReferenceOperation { Property.Name: "IsStoring" or "IsLoading" };

    private void AddLoop(ILoopOperation loop, IEnumerable<IOperation> body, IOperation? condition, List<WireNode> nodes)
    {
        List<WireNode> inner = [];
        foreach (IOperation operation in body)
            Visit(operation, inner);
        int count = inner.Count;
        Visit(condition, inner);
        if (inner.Count > count || (count > 0 && body.Any(Leaves)))
            _isUnknown = true;
        if (count > 0)
            nodes.Add(new WireNode.Loop(loop.Syntax, inner));
    }

    private List<WireNode> Nested(IOperation? operation)
    {
        List<WireNode> nodes = [];
        Visit(operation, nodes);
        return nodes;
    }

    private static bool Leaves(IOperation? operation) =>
        operation is not null && operation.DescendantsAndSelf().Any(static inner => inner is IReturnOperation or IBranchOperation);
}
