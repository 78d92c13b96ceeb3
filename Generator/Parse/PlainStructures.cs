using System.Globalization;
using Microsoft.CodeAnalysis;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Parse;

/// <summary>Finds the structs of this compilation whose generated body writes their fields, all of fixed size, and nothing else.</summary>
internal static class PlainStructures
{
    private const int Sequential = 0;

    /// <summary>A struct that contains itself does not compile, but it is seen while one types.</summary>
    private const int DeepestNesting = 16;

    /// <summary>What the struct consists of; null for any other struct.</summary>
    public static PlainStructure? Of(INamedTypeSymbol type) => Of(type, nesting: 0);

    private static PlainStructure? Of(INamedTypeSymbol type, int nesting)
    {
        if (nesting > DeepestNesting || !IsPlain(type) || PackOf(type) is not { } pack || HasGaps(type))
            return null;
        List<PlainField> fields = [];
        foreach (ISymbol member in type.GetMembers())
        {
            if (member.GetAttributes().Any(MayMatter))
                return null;
            if (member is not IFieldSymbol { IsStatic: false } field)
                continue;
            if (field.IsFixedSizeBuffer || FieldOf(field.Type, nesting) is not { } part)
                return null;
            fields.Add(part);
        }
        return new PlainStructure(fields.ToEquatableArray(), pack);
    }

    /// <summary>The body writes the gaps as well.</summary>
    private static bool HasGaps(INamedTypeSymbol type) => RawLayoutParser.IsRaw(type)
        && RawLayoutParser.OfNested(type, CancellationToken.None, out _) is not { Padding: 0 };

    private static PlainField? FieldOf(ITypeSymbol type, int nesting)
    {
        ITypeSymbol declared = (type as INamedTypeSymbol)?.EnumUnderlyingType ?? type;
        if (TypeShapeParser.PrimitiveOf(declared) is { } primitive)
            return new PlainField.Scalar(primitive);
        if (declared is not INamedTypeSymbol { IsValueType: true } named)
            return null;
        if (NetTypes.Value(named) is { } value)
            return value.Size is null ? null : new PlainField.Net(value);
        return Of(named, nesting + 1) is { } nested ? new PlainField.Nested(nested) : null;
    }

    private static bool IsPlain(INamedTypeSymbol type) =>
        type.IsGenerated()
        && !type.HasBodyOfItsOwn()
        && !PrimaryConstructorCaptures.Find(type).Any()
        && !type.GetAttributes().Any(MayMatter)
        && type.AllInterfaces.All(static contract => contract.Name != "IDeserializationCallback");

    /// <summary>
    /// Whether an attribute may change what is written of the member that has it, or call the member on the way. Those that others read do
    /// not.
    /// </summary>
    private static bool MayMatter(AttributeData attribute) =>
        attribute.AttributeClass is not { ContainingNamespace: { } home } type
        || home.ToDisplayString() switch
        {
            RuntimeNamespaces.Archives => type.Name != "RuntimeClassAttribute",
            "System" => type.Name == "NonSerializedAttribute",
            "System.Runtime.Serialization" => type.Name == "OptionalFieldAttribute" || type.Name.StartsWith("On", StringComparison.Ordinal),
            "System.Runtime.InteropServices" => type.Name is "MarshalAsAttribute" or "FieldOffsetAttribute",
            "System.Runtime.CompilerServices" => type.Name is "InlineArrayAttribute" or "FixedBufferAttribute",
            _ => false,
        };

    /// <summary>What the fields of a struct are aligned to at the most; null if .NET may put them elsewhere.</summary>
    private static int? PackOf(INamedTypeSymbol type)
    {
        if (type.StructLayout() is not { } layout)
            return PlainStructure.Unpacked;
        if (Convert.ToInt32(layout.Argument(), CultureInfo.InvariantCulture) != Sequential || layout.Named<int>("Size") != 0)
            return null;
        int pack = layout.Named<int>("Pack");
        return pack == 0 ? PlainStructure.Unpacked : pack;
    }
}
