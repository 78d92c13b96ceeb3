using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Stevedore.Analyzers.Archives;

/// <summary>Tells the types whose bodies take all that an archive has left, or ask themselves whether it has.</summary>
internal static class LastBodies
{
    /// <summary>Whether the type is one of them, or has one among its bases and members.</summary>
    public static bool Include(ITypeSymbol? type) => type is not null && Include(type, new(SymbolEqualityComparer.Default));

    private static bool Include(ITypeSymbol type, HashSet<ISymbol> seen)
    {
        if (type is IArrayTypeSymbol array)
            return Include(array.ElementType, seen);
        if (type is not INamedTypeSymbol named || !seen.Add(named))
            return false;
        if (named.TypeArguments.Any(argument => Include(argument, seen)) || named.BaseType is { } below && Include(below, seen))
            return true;
        return !named.DeclaringSyntaxReferences.IsEmpty && (AsksForEnd(named) || named.GetMembers().Any(IsLast));

        bool IsLast(ISymbol member) => TakesRest(member) || TypeOf(member) is { } held && Include(held, seen);
    }

    private static bool TakesRest(ISymbol member) => member.GetAttributes().Any(static attribute =>
        attribute.AttributeClass is { Name: "RestAttribute", ContainingNamespace.Name: "Stevedore" });

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IFieldSymbol { IsStatic: false } field => field.Type,
        IPropertySymbol { IsStatic: false, IsIndexer: false } property => property.Type,
        _ => null,
    };

    private static bool AsksForEnd(INamedTypeSymbol type) => type.DeclaringSyntaxReferences
        .SelectMany(static part => part.GetSyntax().DescendantNodes())
        .Any(static node => node is IdentifierNameSyntax { Identifier.ValueText: "EnsureEnd" or "HasMore" });
}
