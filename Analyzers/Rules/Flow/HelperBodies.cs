using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace Stevedore.Analyzers.Flow;

/// <summary>The bodies of the methods that a type calls on itself, where it is certain which body runs.</summary>
internal static class HelperBodies
{
    /// <summary>Whether a call in a body of this type, made on the same instance, is one that can be followed.</summary>
    public static bool IsHelper(IInvocationOperation call, INamedTypeSymbol? caller) =>
        call is
        {
            Instance: null or IInstanceReferenceOperation,
            TargetMethod:
            {
                MethodKind: MethodKind.Ordinary,
                IsAsync: false,
                IsAbstract: false,
                IsVirtual: false,
                IsGenericMethod: false,
            } method,
        }
        && (!method.IsOverride || method.IsSealed)
        && method.Name != "Serialize" // The one name whose effect every rule knows.
        && method.ContainingType.Is(caller)
        && method.DeclaringSyntaxReferences.Length == 1
        && method.Parameters.All(static parameter => parameter.RefKind == RefKind.None);

    /// <summary>The body of the helper that is called, or null for any other call.</summary>
    public static IMethodBodyOperation? Of(IInvocationOperation call) =>
        call.SemanticModel is { } model
        && model.GetEnclosingSymbol(call.Syntax.SpanStart)?.ContainingType is { } caller
        && IsHelper(call, caller)
            ? Of(call.TargetMethod, model, CancellationToken.None)
            : null;

    /// <summary>The body of a helper that is declared in the file of the model and does not yield; null for any other.</summary>
    public static IMethodBodyOperation? Of(IMethodSymbol method, SemanticModel model, CancellationToken cancellation)
    {
        SyntaxReference reference = method.DeclaringSyntaxReferences[0];
        return reference.SyntaxTree == model.SyntaxTree
            && reference.GetSyntax(cancellation) is MethodDeclarationSyntax declaration
            && !declaration.DescendantNodes().Any(static node => node is YieldStatementSyntax)
                ? model.GetOperation(declaration, cancellation) as IMethodBodyOperation
                : null;
    }
}
