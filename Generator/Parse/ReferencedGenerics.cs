using Microsoft.CodeAnalysis;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Parse;

/// <summary>Finds the names under which referenced assemblies have generic types that may be archivable.</summary>
internal static class ReferencedGenerics
{
    private const string RuntimeAssembly = "Stevedore";

    public static EquatableArray<string> Find(Compilation compilation, CancellationToken cancellation)
    {
        SortedSet<string> names = new(StringComparer.Ordinal);
        foreach (IAssemblySymbol assembly in AssembliesThatKnowTheRuntime(compilation))
        {
            cancellation.ThrowIfCancellationRequested();
            Add(assembly.GlobalNamespace, names);
        }

        return names.ToEquatableArray();
    }

    /// <summary>An archivable type has a base or an interface of the runtime, perhaps by way of other assemblies.</summary>
    private static List<IAssemblySymbol> AssembliesThatKnowTheRuntime(Compilation compilation)
    {
        List<IAssemblySymbol> open = [.. compilation.SourceModule.ReferencedAssemblySymbols];
        HashSet<string> names = [RuntimeAssembly];
        List<IAssemblySymbol> found = [];
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

    private static void Add(INamespaceOrTypeSymbol container, SortedSet<string> names)
    {
        foreach (ISymbol member in container.GetMembers())
        {
            if (member is INamedTypeSymbol { Arity: > 0 })
                names.Add(member.Name);

            if (member is INamespaceOrTypeSymbol inner)
                Add(inner, names);
        }
    }
}
