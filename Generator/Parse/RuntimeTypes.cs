using Microsoft.CodeAnalysis;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Parse;

/// <summary>The types of the runtime and of .NET that the parser knows, recognized by name.</summary>
internal static class RuntimeTypes
{
    public const string Archive = "Stevedore.Archive";

    private const string Runtime = RuntimeNamespaces.Archives;

    public static bool IsArchive(ITypeSymbol type) => Is(type, "Archive", Runtime);

    public static bool IsArchivableInterface(ITypeSymbol type) => Is(type, "IArchivable", Runtime);

    public static bool IsRuntimeObjectInterface(ITypeSymbol type) => Is(type, "IRuntimeObject", Runtime);

    public static AttributeData? Embedded(this ISymbol symbol) => symbol.Attribute("EmbeddedAttribute", Runtime);

    public static AttributeData? AsReference(this ISymbol symbol) => symbol.Attribute("AsReferenceAttribute", Runtime);

    public static AttributeData? Order(this ISymbol symbol) => symbol.Attribute("OrderAttribute", Runtime);

    /// <summary>The position from <c>[Order]</c>; 0 without one.</summary>
    public static int Position(this IFieldSymbol field) => (field.Order() ?? field.AssociatedSymbol?.Order())?.Argument() as int? ?? 0;

    public static AttributeData? WireType(this ISymbol symbol) => symbol.Attribute("WireTypeAttribute", Runtime);

    public static AttributeData? Count(this ISymbol symbol) => symbol.Attribute("CountAttribute", Runtime);

    public static AttributeData? FixedLength(this ISymbol symbol) => symbol.Attribute("FixedLengthAttribute", Runtime);

    public static AttributeData? NullTerminated(this ISymbol symbol) => symbol.Attribute("NullTerminatedAttribute", Runtime);

    public static AttributeData? TerminatedBy(this ISymbol symbol) => symbol.Attribute("TerminatedByAttribute", Runtime);

    public static AttributeData? Until(this ISymbol symbol) => symbol.Attribute("UntilAttribute", Runtime);

    public static AttributeData? Rest(this ISymbol symbol) => symbol.Attribute("RestAttribute", Runtime);

    public static AttributeData? TypeDiscriminator(this ISymbol symbol) => symbol.Attribute("TypeDiscriminatorAttribute", Runtime);

    public static IEnumerable<AttributeData> DerivedTypes(this ISymbol symbol) => symbol.GetAttributes()
        .Where(attribute => attribute.AttributeClass is { } type && Is(type, "DerivedTypeAttribute", Runtime))
        .InSourceOrder(static attribute => attribute.ApplicationSyntaxReference);

    public static AttributeData? NestedArchive(this ISymbol symbol) => symbol.Attribute("NestedArchiveAttribute", Runtime);

    public static AttributeData? NetworkOrder(this ISymbol symbol) => symbol.Attribute("NetworkOrderAttribute", Runtime);

    public static AttributeData? CodePage(this ISymbol symbol) => symbol.Attribute("CodePageAttribute", Runtime);

    public static AttributeData? When(this ISymbol symbol) => symbol.Attribute("WhenAttribute", Runtime);

    public static AttributeData? Removed(this ISymbol symbol) => symbol.Attribute("RemovedAttribute", Runtime);

    public static AttributeData? BaseBody(this ISymbol symbol) => symbol.Attribute("BaseBodyAttribute", Runtime);

    public static AttributeData? SchemaOrder(this ISymbol symbol) => symbol.Attribute("SchemaOrderAttribute", Runtime);

    public static IEnumerable<AttributeData> BaseSchemas(this ISymbol symbol) => symbol.GetAttributes()
        .Where(attribute => attribute.AttributeClass is { } type && Is(type, "BaseSchemaAttribute", Runtime));

    public static AttributeData? BodyVersion(this ISymbol symbol) => symbol.Attribute("BodyVersionAttribute", Runtime);

    public static AttributeData? Magic(this ISymbol symbol) => symbol.Attribute("MagicAttribute", Runtime);

    public static IEnumerable<AttributeData> FormerNames(this ISymbol symbol) => symbol.GetAttributes()
        .Where(attribute => attribute.AttributeClass is { } type && Is(type, "FormerNameAttribute", Runtime))
        .InSourceOrder(static attribute => attribute.ApplicationSyntaxReference);

    public static AttributeData? RuntimeClass(this ISymbol symbol) => symbol.Attribute("RuntimeClassAttribute", Runtime);

    public static AttributeData? ArchiveClasses(this ISymbol symbol) => symbol.Attribute("ArchiveClassesAttribute", Runtime);

    /// <summary>The types in <c>[KnownType]</c>.</summary>
    public static IEnumerable<ITypeSymbol> KnownTypes(this ISymbol symbol) => symbol.GetAttributes()
        .Where(attribute => attribute.AttributeClass is { } type && Is(type, "KnownTypeAttribute", "System.Runtime.Serialization"))
        .Select(static attribute => attribute.Argument())
        .OfType<ITypeSymbol>();

    public static AttributeData? NonSerialized(this ISymbol symbol) => symbol.Attribute("NonSerializedAttribute", "System");

    public static AttributeData? OptionalField(this ISymbol symbol) =>
        symbol.Attribute("OptionalFieldAttribute", "System.Runtime.Serialization");

    public static AttributeData? MarshalAs(this ISymbol symbol) => symbol.Attribute("MarshalAsAttribute", "System.Runtime.InteropServices");

    public static AttributeData? InlineArray(this ISymbol symbol) =>
        symbol.Attribute("InlineArrayAttribute", "System.Runtime.CompilerServices");

    public static AttributeData? StructLayout(this ISymbol symbol) =>
        symbol.Attribute("StructLayoutAttribute", "System.Runtime.InteropServices");

    public static AttributeData? FieldOffset(this ISymbol symbol) =>
        symbol.Attribute("FieldOffsetAttribute", "System.Runtime.InteropServices");

    public static AttributeData? SetsRequiredMembers(this ISymbol symbol) =>
        symbol.Attribute("SetsRequiredMembersAttribute", "System.Diagnostics.CodeAnalysis");

    /// <summary>True for what nobody may name, generated code neither: it is obsolete as an error.</summary>
    public static bool IsForbidden(this ISymbol symbol) =>
        symbol.Attribute("ObsoleteAttribute", "System") is { ConstructorArguments: { Length: 2 } arguments } && arguments[1].Value is true;

    /// <summary>True for what is obsolete, or within what is: there, obsolete types can be named.</summary>
    public static bool IsObsolete(this ISymbol symbol)
    {
        for (ISymbol? level = symbol; level is INamedTypeSymbol; level = level.ContainingSymbol)
        {
            if (level.Attribute("ObsoleteAttribute", "System") is not null)
                return true;
        }

        return false;
    }

    public static MfcType? Mfc(ITypeSymbol type) =>
        Enum.TryParse(type.Name, out MfcType mfc) && Is(type, type.Name, RuntimeNamespaces.Mfc) ? mfc : null;

    public static bool IsStructurePadding(ITypeSymbol type) => Is(type, "StructurePadding", RuntimeNamespaces.Mfc);

    public static bool IsDateTimeOffset(ITypeSymbol type) => Is(type, "DateTimeOffset", "System");

    /// <summary>Types of the platform itself, which never take part in archives unless the runtime knows them one by one.</summary>
    public static bool IsPlatform(ITypeSymbol type)
    {
        INamespaceSymbol? root = type.ContainingNamespace;
        while (root is { ContainingNamespace.IsGlobalNamespace: false })
            root = root.ContainingNamespace;

        return root?.Name is "System" or "Microsoft";
    }

    /// <summary>The value of the first positional argument of an attribute, or null; an array is none.</summary>
    public static object? Argument(this AttributeData attribute) =>
        attribute.ConstructorArguments.FirstOrDefault() is { Kind: not TypedConstantKind.Array } argument ? argument.Value : null;

    /// <summary>The value of a named argument of an attribute.</summary>
    public static T? Named<T>(this AttributeData attribute, string name)
    {
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            if (argument.Key == name && argument.Value.Value is T value)
                return value;
        }

        return default;
    }

    private static AttributeData? Attribute(this ISymbol symbol, string name, string @namespace)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { } type && Is(type, name, @namespace))
                return attribute;
        }

        return null;
    }

    public static bool Is(ITypeSymbol type, string name, string @namespace) =>
        type.Name == name && type.ContainingType is null && IsNamed(type.ContainingNamespace, @namespace);

    private static bool IsNamed(INamespaceSymbol? symbol, string name)
    {
        string[] parts = name.Split('.');
        for (int i = parts.Length - 1; i >= 0; i--)
        {
            if (symbol?.Name != parts[i])
                return false;
            symbol = symbol.ContainingNamespace;
        }

        return symbol is { IsGlobalNamespace: true };
    }
}
