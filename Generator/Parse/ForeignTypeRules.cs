using Microsoft.CodeAnalysis;

namespace Stevedore.Generator.Parse;

/// <summary>Which types can have a formatter generated from their public members.</summary>
internal static class ForeignTypeRules
{
    /// <summary>Why the type can have none, as the end of a sentence; null when it can.</summary>
    public static string? RefusalOf(INamedTypeSymbol type, Compilation compilation)
    {
        if (type.IsUnboundGenericType)
            return $"of a generic type a construction is named, such as typeof({type.Name}<int>)";
        if (IsKnown(type))
            return "archives know the type by themselves";
        if (SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly))
            return "it is a type of this assembly, which [Serializable] and partial make archivable";
        if (type.IsArchivable())
            return "it has a body of its own";
        if (!compilation.IsSymbolAccessibleWithin(type, compilation.Assembly))
            return "generated code cannot reach it";
        if (type.IsRefLikeType)
            return "a ref struct lives on the stack only";
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || type.IsAbstract)
            return "no object can be made of an interface, an abstract or a static class, or a delegate";
        if (type.AllInterfaces.Any(static contract => RuntimeTypes.Is(contract, "IEnumerable", "System.Collections")))
            return "it is a collection, whose elements are no members; a formatter written by hand can store them";
        return type.IsException()
            ? "an exception keeps more than its public members tell; a formatter written by hand can say what matters"
            : null;
    }

    private static bool IsKnown(INamedTypeSymbol type) => type.SpecialType != SpecialType.None
        || type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T
        || type.TypeKind == TypeKind.Enum
        || RuntimeTypes.Mfc(type) is not null
        || NetTypes.Value(type) is not null
        || NetTypes.Collection(type) is not null
        || NetTypes.Composite(type, out _) is not null;
}
