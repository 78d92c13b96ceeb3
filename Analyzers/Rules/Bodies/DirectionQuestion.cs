using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Stevedore.Analyzers.Flow;

namespace Stevedore.Analyzers.Bodies;

/// <summary>The question to an archive whether it stores, in the forms in which a body asks it.</summary>
internal sealed class DirectionQuestion(IBlockOperation body, IParameterSymbol archive, RuntimeSymbols symbols)
{
    /// <summary>Whether the statement does one thing or another by the direction of the archive.</summary>
    public bool IsAskedBy(IOperation statement) => statement switch
    {
        IConditionalOperation conditional => Storing(conditional.Condition) is not null,
        ISwitchOperation choice => Storing(choice.Value) is not null,
        _ => false,
    };

    /// <summary>Whether the archive stores when the condition is true; null for another condition.</summary>
    public bool? Storing(IOperation condition)
    {
        switch (condition.WithoutConversion())
        {
            case IPropertyReferenceOperation { Instance: IParameterReferenceOperation asked, Property: { } property }
                when property.Name is "IsStoring" or "IsLoading"
                    && asked.Parameter.Is(archive)
                    && property.ContainingType.Is(symbols.Archive):
                return property.Name == "IsStoring";
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                return !Storing(not.Operand);
            case IBinaryOperation
            {
                OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals,
                RightOperand.ConstantValue: { HasValue: true, Value: bool wanted },
            } comparison:
                return wanted == (comparison.OperatorKind == BinaryOperatorKind.Equals)
                    ? Storing(comparison.LeftOperand)
                    : !Storing(comparison.LeftOperand);
            case IIsPatternOperation
            {
                Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: bool wanted } },
            } match:
                return wanted ? Storing(match.Value) : !Storing(match.Value);
            case ILocalReferenceOperation local when KeptIn(local.Local) is { } kept:
                return Storing(kept);
            default:
                return null;
        }
    }

    /// <summary>What a local was declared with, if it is never assigned again.</summary>
    private IOperation? KeptIn(ILocalSymbol local)
    {
        IOperation? kept = null;
        foreach (IOperation operation in body.Descendants())
        {
            if (operation is IVariableDeclaratorOperation declarator && declarator.Symbol.Is(local))
                kept = declarator.GetVariableInitializer()?.Value;
            else if (operation is IAssignmentOperation { Target: ILocalReferenceOperation target } && target.Local.Is(local))
                return null;
        }

        return kept;
    }
}
