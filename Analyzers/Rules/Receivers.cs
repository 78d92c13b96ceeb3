using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Stevedore.Analyzers;

/// <summary>
/// On what a call is made. The runtime adds methods to archives from outside of the class, for values of .NET and of MFC, which are called
/// as its members are.
/// </summary>
internal static class Receivers
{
    private const string RuntimeAssembly = "Stevedore";

    /// <summary>What the call is made on; null for a call of a static method.</summary>
    public static IOperation? Receiver(this IInvocationOperation call) => call.Instance ?? call.ReceiverArgument()?.Value;

    /// <summary>The arguments without the one that is the receiver.</summary>
    public static IEnumerable<IArgumentOperation> ArgumentsBesideReceiver(this IInvocationOperation call)
    {
        IArgumentOperation? receiver = call.ReceiverArgument();
        return call.Arguments.Where(argument => !ReferenceEquals(argument, receiver));
    }

    /// <summary>The parameters without the one that is the receiver.</summary>
    public static IEnumerable<IParameterSymbol> ParametersBesideReceiver(this IMethodSymbol method) =>
        method.Parameters.Skip(method.IsAddedByRuntime() ? 1 : 0);

    /// <summary>Whether the method is called on objects of the type: it is one of its own, or the runtime adds it.</summary>
    public static bool IsCalledOn(this IMethodSymbol method, INamedTypeSymbol type) =>
        method.IsAddedByRuntime() ? method.Parameters[0].Type.Is(type) : !method.IsStatic && method.ContainingType.Is(type);

    private static IArgumentOperation? ReceiverArgument(this IInvocationOperation call) => call.TargetMethod.IsAddedByRuntime()
        ? call.Arguments.FirstOrDefault(static argument => argument.Parameter is { Ordinal: 0 })
        : null;

    private static bool IsAddedByRuntime(this IMethodSymbol method) =>
        method is { IsExtensionMethod: true, ContainingAssembly.Name: RuntimeAssembly };
}
