using Microsoft.CodeAnalysis;

namespace Stevedore.Generator.Parse;

/// <summary>
/// Tells which types exist only where another assembly is. A program may reference one and do without it, as long as it does not name its
/// types; loading a type needs its bases, its interfaces, its arguments and the structures in it.
/// </summary>
internal static class OptionalAssemblies
{
    /// <summary>Whether the type needs an assembly beside this one, the platform and the runtime.</summary>
    public static bool NeedsAnother(this ITypeSymbol type, IAssemblySymbol here) => Needs(type, here, []);

    private static bool Needs(ITypeSymbol? type, IAssemblySymbol here, HashSet<string> met) => type switch
    {
        IArrayTypeSymbol array => Needs(array.ElementType, here, met),
        INamedTypeSymbol named => IsElsewhere(named, here)
            || named.AllTypeArguments().Any(argument => Needs(argument, here, met))
            || IsDeclared(named, here) && met.Add(named.ToDisplayString()) && IsMadeOfOthers(named, here, met),
        _ => false,
    };

    private static bool IsMadeOfOthers(INamedTypeSymbol type, IAssemblySymbol here, HashSet<string> met) =>
        Needs(type.BaseType, here, met)
        || Needs(type.ContainingType, here, met)
        || type.Interfaces.Any(contract => Needs(contract, here, met))
        || type.GetMembers().Any(member => member is IFieldSymbol { Type.IsValueType: true } field && Needs(field.Type, here, met));

    private static bool IsDeclared(INamedTypeSymbol type, IAssemblySymbol here) =>
        SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, here);

    private static bool IsElsewhere(INamedTypeSymbol type, IAssemblySymbol here) =>
        type.ContainingAssembly is { Name: var name }
        && !IsDeclared(type, here)
        && name is not ("Stevedore" or "System" or "mscorlib" or "netstandard" or "Microsoft.CSharp")
        && !name.StartsWith("System.", StringComparison.Ordinal);
}
