using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Stevedore.Analyzers.Flow;

/// <summary>Tells the mentions of an object by which others may get hold of it: it is stored, returned, put into a collection ….</summary>
internal static class Flight
{
    /// <summary>Whether the mention gives the object away. Arguments do not count; what becomes of them is the rule's to say.</summary>
    public static bool Escapes(IOperation mention, FlowExpressions expressions, FlowBody body)
    {
        if (mention is not (ILocalReferenceOperation or IParameterReferenceOperation
                or IFieldReferenceOperation or IPropertyReferenceOperation
                or IFlowCaptureReferenceOperation or IObjectCreationOperation or IInvocationOperation)
            || !expressions.MayHoldObject(mention))
            return false;
        IOperation child = mention;
        while (child.Parent is IConversionOperation or IParenthesizedOperation)
            child = child.Parent;

        return child.Parent switch
        {
            null or IExpressionStatementOperation or IArgumentOperation or IFlowCaptureOperation => false,
            IIsNullOperation or IIsPatternOperation or IIsTypeOperation or IBinaryOperation => false,
            IInvocationOperation call => !ReferenceEquals(call.Instance, child),
            IMemberReferenceOperation member =>
                member is IMethodReferenceOperation or IEventReferenceOperation || !ReferenceEquals(member.Instance, child),
            ISimpleAssignmentOperation assignment =>
                ReferenceEquals(assignment.Value, child) && !StaysInside(assignment.Target, expressions, body),
            _ => true,
        };
    }

    private static bool StaysInside(IOperation target, FlowExpressions expressions, FlowBody body) =>
        target is IDiscardOperation
        || (expressions.PlaceOf(target) is { } place && place.Symbol switch
        {
            null => true,
            ILocalSymbol local => !body.IsCaptured(local),
            IParameterSymbol { RefKind: RefKind.None } parameter => !body.IsCaptured(parameter),
            { } member => body.Lives.Follows(member),
        });
}
