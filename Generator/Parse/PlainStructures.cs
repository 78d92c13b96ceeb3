using Microsoft.CodeAnalysis;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Parse;

/// <summary>Finds the structs of this compilation whose generated body writes their fields, primitives all, and nothing else.</summary>
internal static class PlainStructures
{
    /// <summary>The primitives that the struct consists of, in order; empty for any other struct.</summary>
    public static EquatableArray<TypeShape.Scalar> FieldsOf(INamedTypeSymbol type)
    {
        List<TypeShape.Scalar> fields = [];
        foreach (ISymbol member in type.GetMembers())
        {
            // An attribute may change what is written of a field, or call a method on the way; a layout may add padding.
            if (!member.GetAttributes().IsEmpty)
                return EquatableArray<TypeShape.Scalar>.Empty;
            if (member is not IFieldSymbol { IsStatic: false } field)
                continue;
            ITypeSymbol declared = (field.Type as INamedTypeSymbol)?.EnumUnderlyingType ?? field.Type;
            if (field.IsFixedSizeBuffer || TypeShapeParser.PrimitiveOf(declared) is not { } primitive)
                return EquatableArray<TypeShape.Scalar>.Empty;
            fields.Add(new TypeShape.Scalar(primitive));
        }

        bool isPlain = type.IsGenerated()
            && !type.HasBodyOfItsOwn()
            && !PrimaryConstructorCaptures.Find(type).Any()
            && type.GetAttributes().All(static attribute => attribute.AttributeClass?.Name == "SerializableAttribute")
            && type.AllInterfaces.All(static contract => contract.Name != "IDeserializationCallback");
        return isPlain ? fields.ToEquatableArray() : EquatableArray<TypeShape.Scalar>.Empty;
    }
}
