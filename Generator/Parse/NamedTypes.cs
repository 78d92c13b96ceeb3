using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Stevedore.Generator.Parse;

/// <summary>
/// Whole values whose type is an argument of the call, <c>Archive.Deserialize(typeof(List&lt;Port&gt;), bytes)</c>. Where it is no
/// <c>typeof</c>, it shows when the program runs, and another place names it.
/// </summary>
internal static class NamedTypes
{
    /// <summary>Whether a method is given the type of the value.</summary>
    public static bool IsTaken(IMethodSymbol method) => !method.IsGenericMethod && method.IsStatic && method.Parameters.Any(IsType);

    /// <summary>The type that a call of such a method names; null if it names none.</summary>
    public static ITypeSymbol? In(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellation)
    {
        foreach (ArgumentSyntax argument in call.ArgumentList.Arguments)
        {
            if (argument.Expression is TypeOfExpressionSyntax named
                && model.GetTypeInfo(named, cancellation).ConvertedType is { Name: "Type" })
                return model.GetTypeInfo(named.Type, cancellation).Type;
        }

        return null;
    }

    private static bool IsType(IParameterSymbol parameter) =>
        parameter.Type is { Name: "Type", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };
}
