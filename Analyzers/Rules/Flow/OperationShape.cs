using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Stevedore.Analyzers.Flow;

/// <summary>Looks through the wrappers that an expression may stand in.</summary>
internal static class OperationShape
{
    /// <summary>The expression inside parentheses and conversions that keep the object.</summary>
    public static IOperation WithoutConversion(this IOperation expression)
    {
        while (true)
        {
            switch (expression)
            {
                case IConversionOperation { OperatorMethod: null } conversion:
                    expression = conversion.Operand;
                    break;
                case IParenthesizedOperation parenthesized:
                    expression = parenthesized.Operand;
                    break;
                default:
                    return expression;
            }
        }
    }
}
