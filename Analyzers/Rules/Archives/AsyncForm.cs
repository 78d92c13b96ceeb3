using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Stevedore.Analyzers.Archives;

/// <summary>The method that does without blocking what a call does: of the same name with <c>Async</c>, on the same object.</summary>
/// <param name="takesTheSame">Whether it takes the arguments of the call as they are.</param>
internal sealed class AsyncForm(bool takesTheSame)
{
    /// <summary>Gets whether it takes the arguments of the call as they are.</summary>
    public bool TakesTheSame { get; } = takesTheSame;

    /// <summary>The form of the method that is called, or null when it has none that takes what the call is given.</summary>
    public static AsyncForm? Of(IInvocationOperation call, RuntimeSymbols symbols)
    {
        if (call.TargetMethod is { Parameters.IsEmpty: true, Name: "Dispose" or "Close" })
            return null;
        IMethodSymbol[] forms = [.. Forms(call)];
        if (forms.Any(form => Takes(form, call, static (kept, given) => CanBeKept(kept, given))))
            return new AsyncForm(takesTheSame: true);
        return forms.Any(form => Takes(form, call, (kept, given) => CanBeKept(kept, given) || IsFileFor(kept, given, symbols)))
            ? new AsyncForm(takesTheSame: false)
            : null;
    }

    private static IEnumerable<IMethodSymbol> Forms(IInvocationOperation call)
    {
        for (ITypeSymbol? type = call.Instance?.Type ?? call.TargetMethod.ContainingType; type is not null; type = type.BaseType)
        {
            foreach (IMethodSymbol form in type.GetMembers(call.TargetMethod.Name + "Async").OfType<IMethodSymbol>())
            {
                if (form.DeclaredAccessibility == Accessibility.Public
                    && form.IsStatic == call.TargetMethod.IsStatic
                    && form.Arity == call.TargetMethod.Arity)
                    yield return form;
            }
        }
    }

    private static bool Takes(IMethodSymbol form, IInvocationOperation call, Func<ITypeSymbol, IArgumentOperation, bool> accepts)
    {
        IMethodSymbol constructed = form.Arity > 0 ? form.Construct([.. call.TargetMethod.TypeArguments]) : form;
        IArgumentOperation[] given = [.. call.Arguments
            .Where(static argument => argument.ArgumentKind == ArgumentKind.Explicit)
            .OrderBy(static argument => argument.Parameter?.Ordinal)];
        if (constructed.Parameters.Length < given.Length || !constructed.Parameters.Skip(given.Length).All(MayBeLeftOut))
            return false;
        return constructed.Parameters.Zip(given, (parameter, argument) => accepts(parameter.Type, argument)).All(static fits => fits);
    }

    /// <summary>
    /// Whether the parameter takes what the call gives to its span, and a task may keep. A variable that is a span has nothing to keep.
    /// </summary>
    private static bool CanBeKept(ITypeSymbol parameter, IArgumentOperation argument)
    {
        if (argument.Parameter is not { Type: { } given })
            return false;
        if (parameter.Is(given))
            return true;
        if (parameter is not INamedTypeSymbol { Name: "Memory" or "ReadOnlyMemory" } memory
            || given is not INamedTypeSymbol { Name: "Span" or "ReadOnlySpan" } span
            || !memory.TypeArguments[0].Is(span.TypeArguments[0])
            || memory.Name.StartsWith("ReadOnly", StringComparison.Ordinal) != span.Name.StartsWith("ReadOnly", StringComparison.Ordinal))
            return false;
        IOperation value = argument.Value;
        while (value is IConversionOperation conversion)
            value = conversion.Operand;
        return value is IInvocationOperation { TargetMethod.Name: "AsSpan" } or { Type.IsRefLikeType: false };
    }

    private static bool IsFileFor(ITypeSymbol parameter, IArgumentOperation argument, RuntimeSymbols symbols) =>
        parameter.Is(symbols.Stream) && argument.Parameter is { Name: "path", Type.SpecialType: SpecialType.System_String };

    private static bool MayBeLeftOut(IParameterSymbol parameter) => parameter.IsOptional || parameter.Type.Name == "CancellationToken";
}
