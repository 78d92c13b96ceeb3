using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Stevedore.Analyzers.Archives;

/// <summary>The numbers of a body that it has from an archive and looks at no further before it uses them.</summary>
internal sealed class LoadedNumbers(IOperation body, RuntimeSymbols symbols)
{
    private readonly IOperation[] _operations = [.. body.Descendants()];

    /// <summary>Whether the expression is such a number, or is calculated from one.</summary>
    public bool Includes(IOperation expression) => Includes(expression, depth: 0);

    private bool Includes(IOperation expression, int depth)
    {
        switch (expression)
        {
            case IConversionOperation conversion:
                return Includes(conversion.Operand, depth);
            case IParenthesizedOperation parenthesized:
                return Includes(parenthesized.Operand, depth);
            case IInvocationOperation call:
                return IsLoaded(call);
            case IBinaryOperation
            {
                OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract or BinaryOperatorKind.Multiply
                    or BinaryOperatorKind.Divide or BinaryOperatorKind.LeftShift or BinaryOperatorKind.RightShift,
            } calculation:
                return Includes(calculation.LeftOperand, depth) || Includes(calculation.RightOperand, depth);
            case ILocalReferenceOperation or IFieldReferenceOperation when depth < 3:
                return !IsLookedAt(expression) && IsLoadedInto(expression, depth);
            default:
                return false;
        }
    }

    /// <summary>
    /// Whether the call loads a number that can be of any size. Numbers of one and two bytes ask for little, and the counts of collections
    /// are limited.
    /// </summary>
    private bool IsLoaded(IInvocationOperation call) =>
        ArchiveMembers.UseOf(call.TargetMethod, symbols) == ArchiveUse.Read
        && call.TargetMethod.Name is "ReadInt32" or "ReadUInt32" or "ReadInt64" or "ReadUInt64" or "ReadCount";

    private bool IsLoadedInto(IOperation variable, int depth) => _operations.Any(operation => operation switch
    {
        IVariableDeclaratorOperation declarator => declarator.Symbol.Is(SymbolOf(variable))
            && declarator.GetVariableInitializer()?.Value is { } value
            && Includes(value, depth + 1),
        ISimpleAssignmentOperation assignment => IsSame(assignment.Target, variable) && Includes(assignment.Value, depth + 1),
        IArgumentOperation { Parameter.RefKind: RefKind.Ref, Parent: IInvocationOperation exchange } argument =>
            IsSame(argument.Value, variable)
            && exchange.TargetMethod.Name is "Exchange" or "ExchangeCount"
            && exchange.TargetMethod.IsCalledOn(symbols.Archive)
            && IsWide(argument.Value.Type),
        _ => false,
    });

    /// <summary>Whether the body compares the number with a bound, or gives it to a method that may.</summary>
    private bool IsLookedAt(IOperation variable) => _operations.Any(mention => IsSame(mention, variable) && IsLookedAtBy(mention));

    private static bool IsLookedAtBy(IOperation mention)
    {
        IOperation child = mention;
        while (child.Parent is IConversionOperation or IParenthesizedOperation)
            child = child.Parent;

        return child.Parent switch
        {
            IBinaryOperation comparison when IsComparison(comparison.OperatorKind) => IsBound(comparison, child),
            IIsPatternOperation or ISwitchOperation or ISwitchExpressionOperation => true,
            IArgumentOperation { Parent: IInvocationOperation call } argument =>
                argument.Parameter?.RefKind != RefKind.Ref && MayCheck(call.TargetMethod),
            _ => false,
        };
    }

    /// <summary>Methods of the program may do anything; of those of the platform and of the runtime a few keep numbers small.</summary>
    private static bool MayCheck(IMethodSymbol method) =>
        !method.DeclaringSyntaxReferences.IsEmpty
        || method.Name is "Min" or "Clamp" or "CapacityFor"
        || method.Name.StartsWith("ThrowIf", StringComparison.Ordinal);

    private static bool IsComparison(BinaryOperatorKind kind) => kind is
        BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual or BinaryOperatorKind.GreaterThan
        or BinaryOperatorKind.GreaterThanOrEqual or BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals;

    /// <summary>Whether the comparison may keep the number small: one with 0 does not, nor does that of a loop that counts.</summary>
    private static bool IsBound(IBinaryOperation comparison, IOperation number)
    {
        IOperation other = ReferenceEquals(comparison.LeftOperand, number) ? comparison.RightOperand : comparison.LeftOperand;
        if (other.ConstantValue is { HasValue: true, Value: 0 or 0u or 0L or 0UL or -1 or -1L })
            return false;
        return comparison.Parent is not ILoopOperation;
    }

    private static bool IsWide(ITypeSymbol? type) => type?.SpecialType is
        SpecialType.System_Int32 or SpecialType.System_UInt32 or SpecialType.System_Int64 or SpecialType.System_UInt64;

    private static bool IsSame(IOperation mention, IOperation variable) => SymbolOf(mention).Is(SymbolOf(variable));

    private static ISymbol? SymbolOf(IOperation mention) => mention switch
    {
        ILocalReferenceOperation local => local.Local,
        IFieldReferenceOperation { Instance: null or IInstanceReferenceOperation } field => field.Field,
        _ => null,
    };
}
