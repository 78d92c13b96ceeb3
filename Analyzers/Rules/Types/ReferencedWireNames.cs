using Microsoft.CodeAnalysis;
using Stevedore.Analyzers.Sources;
using Stevedore.Generator.Parse;

namespace Stevedore.Analyzers.Types;

/// <summary>
/// The classes of referenced assemblies by their names on the wire, internal ones included, since they are registered too. Collected once
/// and only when a class asks, from the assemblies that register any.
/// </summary>
internal sealed class ReferencedWireNames(Compilation compilation)
{
    private readonly object _gate = new();
    private ILookup<string, INamedTypeSymbol>? _classes;

    /// <summary>The classes of that name.</summary>
    public IEnumerable<INamedTypeSymbol> Of(string name, CancellationToken cancellation)
    {
        lock (_gate)
            return (_classes ??= Classes(cancellation).ToLookup(WireName.Of, StringComparer.Ordinal))[name];
    }

    private IEnumerable<INamedTypeSymbol> Classes(CancellationToken cancellation)
    {
        foreach (IAssemblySymbol assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (assembly.ArchiveClasses() is null)
                continue;
            foreach (INamedTypeSymbol type in DeclaredTypes.In(assembly.GlobalNamespace))
            {
                cancellation.ThrowIfCancellationRequested();
                if (type is { TypeKind: TypeKind.Class, IsSerializable: true } && !type.HasTypeParameters() && type.IsRuntimeObject())
                    yield return type;
            }
        }
    }
}
