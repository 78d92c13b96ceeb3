using Microsoft.CodeAnalysis;
using Stevedore.Generator.Parse;

namespace Stevedore.Analyzers.Types;

/// <summary>Leads from the parser's names back to what the user wrote.</summary>
internal static class DeclaredMembers
{
    /// <summary>The field or property of that name.</summary>
    public static ISymbol? Member(this INamedTypeSymbol type, string name) =>
        type.GetMembers(name.TrimStart('@')).FirstOrDefault(static member => member is IFieldSymbol or IPropertySymbol);

    /// <summary>The method of that name that asks to be called back and cannot be.</summary>
    public static ISymbol? RefusedCallback(this INamedTypeSymbol type, string name) =>
        type.GetMembers(name).OfType<IMethodSymbol>().FirstOrDefault(CallbackParser.IsRefused);

    /// <summary>The field or property that stores the value, as the user declared it.</summary>
    public static ISymbol Declared(this IFieldSymbol field) => field.AssociatedSymbol ?? field;

    /// <summary>Where the attribute stands; null for one that stands in no source file.</summary>
    public static Location? Location(this AttributeData? attribute, CancellationToken cancellation) =>
        attribute?.ApplicationSyntaxReference?.GetSyntax(cancellation).GetLocation();

    /// <summary>The attributes of a stored member: those of the field, and those of the property that it belongs to.</summary>
    public static IEnumerable<AttributeData> AttributesOfMember(this IFieldSymbol field) =>
        field.AssociatedSymbol is { } owner ? field.GetAttributes().Concat(owner.GetAttributes()) : field.GetAttributes();
}
