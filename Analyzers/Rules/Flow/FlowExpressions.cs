using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Stevedore.Analyzers.Flow;

/// <summary>Reads expressions of one body: which place they name, which objects they stand for, which test they ask.</summary>
internal sealed class FlowExpressions(FlowRule rule, FlowBody body)
{
    /// <summary>The place that the expression names, or null when it names none that can be followed.</summary>
    public Place? PlaceOf(IOperation expression)
    {
        switch (expression.WithoutConversion())
        {
            case ILocalReferenceOperation local when body.CanFollow(local.Local):
                return new Place(local.Local);
            case IParameterReferenceOperation parameter when body.CanFollow(parameter.Parameter):
                return new Place(parameter.Parameter);
            case IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation } field:
                return new Place(field.Field);
            case IPropertyReferenceOperation { Instance: null or IInstanceReferenceOperation } property
                when MemberFacts.IsAutomatic(property.Property):
                return new Place(property.Property);
            case IPropertyReferenceOperation { Instance: null or IInstanceReferenceOperation } property
                when ReturnedField.Of(property.Property) is { } field:
                return new Place(field);
            case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance, Type: { } type }:
                return new Place(type);
            case IFlowCaptureReferenceOperation temporary:
                return body.AssignedThrough(temporary.Id) is { } assigned ? PlaceOf(assigned) : body.PlaceOf(temporary.Id);
            case IDeclarationExpressionOperation declaration:
                return PlaceOf(declaration.Expression);
            default:
                return null;
        }
    }

    /// <summary>Whether the expression itself brings an object into view: it creates it, or gets it from a call or property.</summary>
    public bool IsSource(IOperation expression) =>
        expression is IObjectCreationOperation or IInvocationOperation or IPropertyReferenceOperation
            && expression.Type is { } type
            && rule.Tracks(type)
            && PlaceOf(expression) is null;

    /// <summary>Whether an assignment of the expression must be followed.</summary>
    public bool MayHoldObject(IOperation expression) => expression.WithoutConversion().Type is { } type && rule.Tracks(type);

    /// <summary>The objects that the expression may stand for; empty for null.</summary>
    public ImmutableHashSet<FlowValue> ValuesOf(IOperation? expression, FlowState state)
    {
        if (expression is null)
            return FlowValue.SetOf(FlowValue.Some(FlowRule.Unknown));
        IOperation value = expression.WithoutConversion();
        if (value is ISimpleAssignmentOperation assignment)
            return ValuesOf(assignment.Value, state);
        if (IsNull(value))
            return ImmutableHashSet<FlowValue>.Empty;
        if (PlaceOf(value) is { } place)
            return HeldBy(place, state);
        if (value is IInvocationOperation && state.HeldBy(Place.ResultOf(value.Syntax)) is { } result)
            return result;
        if (IsSource(value))
            return FlowValue.SetOf(FlowValue.MadeBy(value.Syntax));
        return FlowValue.SetOf(FlowValue.Some(FactsOfForeignMember(value)));
    }

    /// <summary>The test that the condition asks, or null when it says nothing about an object.</summary>
    public FlowTest? TestOf(IOperation condition, FlowState state)
    {
        switch (condition.WithoutConversion())
        {
            case IPropertyReferenceOperation { Instance: { } instance } property when rule.IsTest(property.Property):
                return new FlowTest(ValuesOf(instance, state), PlaceOf(instance), property.Property, sense: true);
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                return TestOf(not.Operand, state)?.Negated();
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison:
                return Compared(comparison, state);
            case IIsPatternOperation
            {
                Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: bool wanted } },
            } match:
                return Matched(TestOf(match.Value, state), wanted);
            case IFlowCaptureReferenceOperation or ILocalReferenceOperation or IParameterReferenceOperation:
                return PlaceOf(condition) is { } place ? state.TestIn(place) : null;
            default:
                return null;
        }
    }

    /// <summary>The expression that the condition compares with null, and the outcome that means it is.</summary>
    public static (IOperation Subject, bool Sense)? NullTestOf(IOperation condition)
    {
        switch (condition.WithoutConversion())
        {
            case IIsNullOperation test:
                return (test.Operand, true);
            case IIsPatternOperation { Pattern: IConstantPatternOperation { Value: { } value } } match when IsNull(value):
                return (match.Value, true);
            case IIsPatternOperation { Pattern: INegatedPatternOperation { Pattern: IConstantPatternOperation { Value: { } value } } } match
                when IsNull(value):
                return (match.Value, false);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } comparison when IsNull(comparison.RightOperand):
                return (comparison.LeftOperand, true);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } comparison when IsNull(comparison.RightOperand):
                return (comparison.LeftOperand, false);
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not when NullTestOf(not.Operand) is { } negated:
                return (negated.Subject, !negated.Sense);
            default:
                return null;
        }
    }

    private static bool IsNull(IOperation value) => value.ConstantValue is { HasValue: true, Value: null };

    private FlowTest? Compared(IBinaryOperation comparison, FlowState state)
    {
        bool equal = comparison.OperatorKind == BinaryOperatorKind.Equals;
        if (comparison.RightOperand.ConstantValue is { HasValue: true, Value: bool right })
            return Matched(TestOf(comparison.LeftOperand, state), right == equal);
        if (comparison.LeftOperand.ConstantValue is { HasValue: true, Value: bool left })
            return Matched(TestOf(comparison.RightOperand, state), left == equal);
        return null;
    }

    private static FlowTest? Matched(FlowTest? test, bool wanted) => wanted ? test : test?.Negated();

    private ImmutableHashSet<FlowValue> HeldBy(Place place, FlowState state)
    {
        if (state.HeldBy(place) is { } held)
            return held;
        ImmutableHashSet<FlowValue> initially = body.HeldBeforeAssignment(place);
        return initially.IsEmpty ? FlowValue.SetOf(FlowValue.Some(FlowRule.Unknown)) : initially;
    }

    private int FactsOfForeignMember(IOperation value) => value switch
    {
        IFieldReferenceOperation field => body.FactsOfMember(field.Field),
        IPropertyReferenceOperation property => body.FactsOfMember(property.Property),
        _ => FlowRule.Unknown,
    };
}
