using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Stevedore.Analyzers.Flow;

/// <summary>Tells the operations that may run code which assigns members of the type at hand.</summary>
internal static class ForeignCode
{
    /// <summary>Whether the operation may run such code.</summary>
    public static bool MayRun(IOperation operation, RuntimeSymbols symbols) => operation switch
    {
        IInvocationOperation invocation => !LeavesMembersAlone(invocation.TargetMethod, symbols),
        IObjectCreationOperation { Constructor: { } constructor } => !LeavesMembersAlone(constructor, symbols),
        IPropertyReferenceOperation => false,
        _ => true,
    };

    /// <summary>The runtime and the base class library reach the members of other types only through delegates handed to them.</summary>
    private static bool LeavesMembersAlone(IMethodSymbol method, RuntimeSymbols symbols) =>
        method.MethodKind != MethodKind.DelegateInvoke
        && (method.ContainingAssembly.Is(symbols.Archive.ContainingAssembly) || IsOfSystem(method.ContainingNamespace))
        && !method.Parameters.Any(static parameter => parameter.Type.TypeKind == TypeKind.Delegate);

    private static bool IsOfSystem(INamespaceSymbol? space)
    {
        while (space is { ContainingNamespace.IsGlobalNamespace: false })
            space = space.ContainingNamespace;
        return space?.Name == "System";
    }
}
