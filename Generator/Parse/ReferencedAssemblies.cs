using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Stevedore.Generator.Parse;

/// <summary>By which names source code gets at the types of a referenced assembly.</summary>
internal static class ReferencedAssemblies
{
    private const string Global = "global";

    /// <summary>The alias by which the assembly's types must be named; null when they can be named without one.</summary>
    public static string? AliasOf(Compilation compilation, IAssemblySymbol assembly)
    {
        ImmutableArray<string> aliases = compilation.GetMetadataReference(assembly)?.Properties.Aliases ?? ImmutableArray<string>.Empty;
        return aliases.IsDefaultOrEmpty || aliases.Contains(Global) ? null : aliases[0];
    }

    /// <summary>True for a type of an assembly that is referenced by an alias alone.</summary>
    public static bool IsBehindAlias(this INamedTypeSymbol type, Compilation compilation) =>
        !RuntimeTypes.IsPlatform(type)
        && type.ContainingAssembly is { } assembly
        && !SymbolEqualityComparer.Default.Equals(assembly, compilation.Assembly)
        && AliasOf(compilation, assembly) is not null;
}
