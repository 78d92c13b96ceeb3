using Microsoft.CodeAnalysis;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Parse;

/// <summary>Finds the registries of the assemblies that a compilation references.</summary>
internal static class ReferencedRegistries
{
    private const string RuntimeAssembly = "Stevedore";

    public static EquatableArray<string> Find(Compilation compilation, CancellationToken cancellation)
    {
        SortedSet<string> registries = new(StringComparer.Ordinal);
        foreach (IAssemblySymbol assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!KnowsRuntime(assembly))
                continue;
            if (assembly.ArchiveClasses()?.Argument() is INamedTypeSymbol { DeclaredAccessibility: Accessibility.Public } registry)
                registries.Add(NameOf(registry, ReferencedAssemblies.AliasOf(compilation, assembly)));
        }

        return registries.ToEquatableArray();
    }

    private static string NameOf(INamedTypeSymbol registry, string? alias)
    {
        string name = registry.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        return alias is null ? name : name.Replace("global::", $"{alias}::");
    }

    private static bool KnowsRuntime(IAssemblySymbol assembly) =>
        assembly.Modules.Any(static module => module.ReferencedAssemblies.Any(static reference => reference.Name == RuntimeAssembly));
}
