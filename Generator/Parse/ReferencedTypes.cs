using Microsoft.CodeAnalysis;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Parse;

/// <summary>
/// Finds the names under which the runtime and the assemblies that know it, perhaps by way of others, come into the code of a compilation.
/// </summary>
internal sealed class ReferencedTypes
{
    private const string RuntimeAssembly = RuntimeNamespaces.Archives;

    private readonly SortedSet<string> _generics = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _archivables = new(StringComparer.Ordinal);
    private readonly List<INamedTypeSymbol> _types = [];

    private ReferencedTypes()
    {
    }

    public static RuntimeReach Find(Compilation compilation, CancellationToken cancellation)
    {
        ReferencedTypes found = new();
        foreach (IAssemblySymbol assembly in AssembliesThatKnowTheRuntime(compilation))
        {
            cancellation.ThrowIfCancellationRequested();
            found.Add(assembly.GlobalNamespace, isOfRuntime: assembly.Name == RuntimeAssembly);
        }

        ArchiveSources sources = ArchiveSources.Among(found._types);
        return new RuntimeReach(
            found._generics.ToEquatableArray(),
            found._archivables.ToEquatableArray(),
            sources.Types.ToEquatableArray(),
            sources.Extensions.ToEquatableArray());
    }

    /// <summary>The runtime itself, and what has references that lead to it.</summary>
    private static List<IAssemblySymbol> AssembliesThatKnowTheRuntime(Compilation compilation)
    {
        List<IAssemblySymbol> open = [.. compilation.SourceModule.ReferencedAssemblySymbols];
        HashSet<string> names = [RuntimeAssembly];
        List<IAssemblySymbol> found = [.. open.Where(static assembly => assembly.Name == RuntimeAssembly)];
        int before;
        do
        {
            before = found.Count;
            foreach (IAssemblySymbol assembly in open.Where(References).ToList())
            {
                found.Add(assembly);
                names.Add(assembly.Name);
                open.Remove(assembly);
            }
        }
        while (found.Count > before);

        return found;

        bool References(IAssemblySymbol assembly) =>
            assembly.Modules.Any(module => module.ReferencedAssemblies.Any(reference => names.Contains(reference.Name)));
    }

    private void Add(INamespaceOrTypeSymbol container, bool isOfRuntime)
    {
        foreach (ISymbol member in container.GetMembers())
        {
            if (member is INamedTypeSymbol type)
                Add(type, isOfRuntime);
            if (member is INamespaceOrTypeSymbol inner)
                Add(inner, isOfRuntime);
        }
    }

    private void Add(INamedTypeSymbol type, bool isOfRuntime)
    {
        if (type.Arity > 0 && !isOfRuntime)
            _generics.Add(type.Name);
        if (type.AllInterfaces.Any(RuntimeTypes.IsArchivableInterface) || RuntimeTypes.IsArchivableInterface(type))
            _archivables.Add(type.Name);
        if (type.DeclaredAccessibility is Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal)
            _types.Add(type);
    }
}
