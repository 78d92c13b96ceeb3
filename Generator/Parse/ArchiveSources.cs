using Microsoft.CodeAnalysis;

namespace Stevedore.Generator.Parse;

/// <summary>The types of referenced assemblies whose members lead to an archive or a connection, which are the first of them.</summary>
internal sealed class ArchiveSources
{
    private readonly HashSet<string> _types = ["Archive", "ArchiveConnection", "BinaryFormatterPayload"];
    private readonly HashSet<string> _extensions = [];

    private ArchiveSources()
    {
    }

    /// <summary>The names of the types.</summary>
    public IReadOnlyCollection<string> Types => _types;

    /// <summary>The names of members that lead to one from objects of other types.</summary>
    public IReadOnlyCollection<string> Extensions => _extensions;

    public static ArchiveSources Among(IReadOnlyCollection<INamedTypeSymbol> types)
    {
        ArchiveSources sources = new();
        Dictionary<INamedTypeSymbol, HashSet<string>> given = new(SymbolEqualityComparer.Default);
        foreach (INamedTypeSymbol type in types)
            given.Add(type, Given(type));

        int before;
        do
        {
            before = sources._types.Count;
            foreach (KeyValuePair<INamedTypeSymbol, HashSet<string>> type in given)
            {
                if (type.Value.Overlaps(sources._types))
                    sources._types.Add(type.Key.Name);
            }
        }
        while (sources._types.Count > before);

        foreach (INamedTypeSymbol type in types.Where(static type => type.MightContainExtensionMethods))
            sources.AddExtensions(type);

        return sources;
    }

    private void AddExtensions(INamedTypeSymbol type)
    {
        foreach (ISymbol member in type.GetMembers().Where(static member => member.IsStatic && member.CanBeReferencedByName))
        {
            HashSet<string> given = [];
            AddGiven(member, given);
            if (given.Overlaps(_types))
                _extensions.Add(member.Name);
        }
    }

    /// <summary>The names of the types that whoever has the type gets from it.</summary>
    private static HashSet<string> Given(INamedTypeSymbol type)
    {
        HashSet<string> given = [];
        if (type.BaseType is { } inherited)
            given.UnionWith(Names(inherited));
        foreach (INamedTypeSymbol @interface in type.Interfaces)
            given.UnionWith(Names(@interface));

        if (type.DelegateInvokeMethod is { } invoked)
            AddGiven(invoked, given);

        foreach (ISymbol member in type.GetMembers())
        {
            if (member.DeclaredAccessibility is not (Accessibility.Private or Accessibility.Internal))
                AddGiven(member, given);
        }

        return given;
    }

    private static void AddGiven(ISymbol member, HashSet<string> given)
    {
        switch (member)
        {
            case IFieldSymbol field:
                given.UnionWith(Names(field.Type));
                break;
            case IPropertySymbol property:
                given.UnionWith(Names(property.Type));
                break;
            case IEventSymbol notification:
                given.UnionWith(Names(notification.Type));
                break;
            case IMethodSymbol method:
                given.UnionWith(Names(method.ReturnType));

                // Lambdas get what they are given without naming it; whoever overrides a method names it.
                given.UnionWith(method.Parameters
                    .Where(parameter => method.MethodKind == MethodKind.DelegateInvoke
                        || parameter.RefKind != RefKind.None || parameter.Type.TypeKind == TypeKind.Delegate)
                    .SelectMany(static parameter => Names(parameter.Type)));
                break;
        }
    }

    private static IEnumerable<string> Names(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Names(array.ElementType),
        INamedTypeSymbol named => named.TypeArguments.SelectMany(Names).Append(named.Name),
        ITypeParameterSymbol parameter => parameter.ConstraintTypes.Where(static constraint => constraint is INamedTypeSymbol { Arity: 0 })
            .Select(static constraint => constraint.Name),
        _ => [],
    };
}
