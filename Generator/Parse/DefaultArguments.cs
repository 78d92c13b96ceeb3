using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Stevedore.Generator.Parse;

/// <summary>
/// Tells whether expressions that use the parameters of a primary constructor can be computed while these have their default values: zero,
/// null, or what the declaration says. An archive runs initializers before it has loaded what the program would have passed.
/// </summary>
internal sealed class DefaultArguments(IMethodSymbol constructor, Compilation compilation)
{
    /// <summary>Why the constructor cannot be called with defaults at all; null if it can.</summary>
    public string? Refusal { get; } = constructor.Parameters.Any(static parameter => !CanBeDefault(parameter))
        ? "its primary constructor has a parameter that is a reference or a pointer"
        : null;

    /// <summary>The defaults as C# has them, with their types where another constructor takes as many.</summary>
    public IEnumerable<string> Values()
    {
        bool isOverloaded = constructor.ContainingType.InstanceConstructors
            .Count(other => other.Parameters.Length == constructor.Parameters.Length && !LoadingConstructors.IsOne(other)) > 1;
        return constructor.Parameters.Select(parameter => Value(parameter, isOverloaded));
    }

    /// <summary>Whether an expression of which a member of the type begins with can be computed.</summary>
    /// <param name="target">The type of the member; null if the expression is only a part of what it begins with.</param>
    public bool CanCompute(ExpressionSyntax expression, ITypeSymbol? target)
    {
        if (expression.DescendantNodesAndSelf().Any(static node => node is ThrowExpressionSyntax))
            return !UsesParameter(expression);
        if (!UsesParameter(expression))
            return true;
        switch (expression)
        {
            case IdentifierNameSyntax name:
                return target is null || IsAssignedAsItIs(ParameterOf(name)!.Type, target);
            case ParenthesizedExpressionSyntax inner:
                return CanCompute(inner.Expression, target);
            case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed:
                return CanCompute(suppressed.Operand, target);
            case BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } choice:
                return CanCompute(choice.Left, target) && CanCompute(choice.Right, target);
            case BinaryExpressionSyntax { RawKind: not ((int)SyntaxKind.DivideExpression or (int)SyntaxKind.ModuloExpression) } operation:
                return IsBuiltIn(operation) && CanCompute(operation.Left, target: null) && CanCompute(operation.Right, target: null);
            case ConditionalExpressionSyntax choice:
                return CanCompute(choice.Condition, target: null)
                    && CanCompute(choice.WhenTrue, target)
                    && CanCompute(choice.WhenFalse, target);
            case IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax or UnaryPatternSyntax { Pattern: ConstantPatternSyntax } } test:
                return CanCompute(test.Expression, target: null);
            case ConditionalAccessExpressionSyntax { Expression: IdentifierNameSyntax name }:
                return ParameterOf(name) is { HasExplicitDefaultValue: false, Type.IsReferenceType: true };
            case InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } }:
                return true;
            default:
                return false;
        }
    }

    private bool UsesParameter(ExpressionSyntax expression) => expression.DescendantNodesAndSelf()
        .OfType<IdentifierNameSyntax>()
        .Any(name => ParameterOf(name) is not null);

    private IParameterSymbol? ParameterOf(IdentifierNameSyntax name) => constructor.Parameters.FirstOrDefault(parameter =>
        parameter.Name == name.Identifier.ValueText && PrimaryConstructors.Means(name, parameter, compilation));

    private bool IsBuiltIn(BinaryExpressionSyntax operation) =>
        compilation.GetSemanticModel(operation.SyntaxTree).GetSymbolInfo(operation).Symbol
            is IMethodSymbol { MethodKind: MethodKind.BuiltinOperator };

    /// <summary>No conversion of a program's own stands between, which might not take a null.</summary>
    private static bool IsAssignedAsItIs(ITypeSymbol parameter, ITypeSymbol target) =>
        SymbolEqualityComparer.Default.Equals(parameter, target)
        || target.TypeKind == TypeKind.Interface
        || target.SpecialType != SpecialType.None && parameter.SpecialType != SpecialType.None;

    private static bool CanBeDefault(IParameterSymbol parameter) =>
        parameter is { RefKind: RefKind.None or RefKind.In, Type.TypeKind: not (TypeKind.Pointer or TypeKind.FunctionPointer) };

    private static string Value(IParameterSymbol parameter, bool isOverloaded)
    {
        string type = parameter.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        if (!parameter.HasExplicitDefaultValue || parameter.ExplicitDefaultValue is not { } value)
            return isOverloaded ? $"default({type})!" : "default!";
        string? literal = value switch
        {
            double.NaN or float.NaN => "(0d / 0d)",
            double.PositiveInfinity or float.PositiveInfinity => "(1d / 0d)",
            double.NegativeInfinity or float.NegativeInfinity => "(-1d / 0d)",
            decimal => SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false) + "m",
            _ => SymbolDisplay.FormatPrimitive(value, quoteStrings: true, useHexadecimalNumbers: false),
        };
        return value is string or bool or int or decimal && parameter.Type.TypeKind != TypeKind.Enum ? literal! : $"({type})({literal})";
    }
}
