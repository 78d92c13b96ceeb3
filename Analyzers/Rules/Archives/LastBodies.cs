using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Stevedore.Analyzers.Types;
using Stevedore.Generator.Parse;

namespace Stevedore.Analyzers.Archives;

/// <summary>Tells the types whose bodies take all that an archive has left, or ask themselves whether it has.</summary>
internal static class LastBodies
{
    /// <summary>Whether the type is one of them, or has one among its bases and members.</summary>
    public static bool Include(ITypeSymbol? type) => type is not null && Include(type, new(SymbolEqualityComparer.Default));

    private static bool Include(ITypeSymbol type, HashSet<ISymbol> seen)
    {
        foreach (INamedTypeSymbol carried in CarriedTypes.In(type))
        {
            for (INamedTypeSymbol? level = carried; level is not null; level = level.BaseType)
            {
                if (level.DeclaringSyntaxReferences.IsEmpty || !seen.Add(level.OriginalDefinition))
                    break;
                IFieldSymbol[] stored = [.. SerializableDeclarations.StoredFields(level)];
                if (AsksForEnd(level) || stored.Any(field => TakesRest(field) || Include(field.Type, seen)))
                    return true;
            }
        }

        return false;
    }

    private static bool TakesRest(IFieldSymbol field) => (field.Rest() ?? field.Declared().Rest()) is not null;

    private static bool AsksForEnd(INamedTypeSymbol type) => type.HasBodyOfItsOwn() && type.DeclaringSyntaxReferences
        .SelectMany(static part => part.GetSyntax().DescendantNodes())
        .Any(static node => node is IdentifierNameSyntax { Identifier.ValueText: "EnsureEnd" or "HasMore" or "Position" or "IsBufferEmpty" });
}
