using Microsoft.CodeAnalysis;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Parse;

/// <summary>Members that <c>[AsReference]</c> makes references, where their type alone would be stored in place.</summary>
internal static class ReferenceMembers
{
    private const string NoClass = "[AsReference] is for classes; a structure has no identity";
    private const string NoName =
        "[AsReference] needs a type whose name on the wire has at most 63 letters, and that generated code can name";

    /// <summary>Whether the member asks for it.</summary>
    public static bool IsAsked(IFieldSymbol field) => (field.AsReference() ?? field.AssociatedSymbol?.AsReference()) is not null;

    /// <summary>Whether a member of the type is a reference whatever is asked.</summary>
    public static bool IsAnyway(ITypeSymbol type) =>
        type is INamedTypeSymbol { IsReferenceType: true } named && (named.IsOpenPlace() || named.IsRuntimeObject());

    /// <summary>The reference in place of what the type alone would be.</summary>
    /// <returns>The shape; null if there is none.</returns>
    public static TypeShape? ShapeOf(IFieldSymbol field, TypeShape inPlace, NameScope names, out Refusal refusal)
    {
        refusal = Refusal.NoWireForm(field.Type.IsReferenceType ? NoName : NoClass);
        bool isKnown = field.Type.TypeKind == TypeKind.Interface || BoxedTypeParser.CanBeNamed(field.Type, names.Compilation);
        return inPlace is TypeShape.Object ? inPlace
            : field.Type.IsReferenceType && isKnown ? new TypeShape.Object(NameOf(field.Type, names), inPlace.KeepsNull) { IsOpen = true }
            : null;
    }

    private static TypeName NameOf(ITypeSymbol type, NameScope names) => type is INamedTypeSymbol named
        ? names.NameOf(named)
        : new TypeName(BoxName.Of(type), names.Qualified(type), Import: null);
}
