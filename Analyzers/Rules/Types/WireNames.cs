using Microsoft.CodeAnalysis;
using Stevedore.Analyzers.Sources;
using Stevedore.Generator.Parse;

namespace Stevedore.Analyzers.Types;

/// <summary>The classes of the compilation by their names on the wire, collected once and only when a class asks.</summary>
internal sealed class WireNames(Compilation compilation)
{
    private readonly object _gate = new();
    private Dictionary<string, List<INamedTypeSymbol>>? _classes;

    /// <summary>The name that the class is registered under, or null when it is not registered.</summary>
    public static string? Of(INamedTypeSymbol type) =>
        type.IsReferenceType && !type.IsStatic && type.IsGenerated() ? WireName.OfDefinition(type) + Parameters(type) : null;

    /// <summary>
    /// Constructions have the names of their arguments behind the class's own, so that only classes of as many parameters can share a name.
    /// </summary>
    private static string Parameters(INamedTypeSymbol type) =>
        type.HasTypeParameters() ? $"<{new string(',', type.AllTypeArguments().Count() - 1)}>" : "";

    /// <summary>Another class of the same name, or null.</summary>
    public INamedTypeSymbol? OtherOf(INamedTypeSymbol type, string name, CancellationToken cancellation)
    {
        lock (_gate)
        {
            _classes ??= Collect(cancellation);
            return _classes.TryGetValue(name, out List<INamedTypeSymbol>? classes)
                ? classes.FirstOrDefault(other => !other.Is(type))
                : null;
        }
    }

    private Dictionary<string, List<INamedTypeSymbol>> Collect(CancellationToken cancellation)
    {
        Dictionary<string, List<INamedTypeSymbol>> classes = new(StringComparer.Ordinal);
        foreach (INamedTypeSymbol type in DeclaredTypes.In(compilation.Assembly.GlobalNamespace))
        {
            cancellation.ThrowIfCancellationRequested();
            if (Of(type) is not { } name)
                continue;
            if (!classes.TryGetValue(name, out List<INamedTypeSymbol>? sharing))
                classes.Add(name, sharing = []);
            sharing.Add(type);
        }

        return classes;
    }
}
