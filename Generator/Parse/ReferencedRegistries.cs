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
            bool knowsRuntime = assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => reference.Name == RuntimeAssembly));
            if (knowsRuntime && assembly.ArchiveClasses()?.Argument() is INamedTypeSymbol { DeclaredAccessibility: Accessibility.Public } registry)
                registries.Add(registry.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat));
        }

        return registries.ToEquatableArray();
    }
}
