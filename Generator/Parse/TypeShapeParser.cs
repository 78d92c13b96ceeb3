using Microsoft.CodeAnalysis;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Parse;

/// <summary>Finds out what a member's type is to an archive, or why it is nothing to it.</summary>
/// <param name="met">Gets the constructions of generic types, which are then not asked for what they lead to.</param>
internal sealed class TypeShapeParser(
    NameScope names,
    bool isEmbedded,
    WireType? form = null,
    ICollection<INamedTypeSymbol>? met = null)
{
    private const int LargestRank = 4;

    private const string NoFormOfPlatform = "it is a type of the platform that archives do not know; a formatter can store what matters "
        + "of it, by [assembly: ArchiveFormatterFor] from its public members, or by [assembly: ArchiveFormatter] as you write it";

    /// <summary>Why the last type that was parsed has no shape.</summary>
    public Refusal Refusal { get; private set; } = Refusal.NoWireForm("");

    public TypeShape? Parse(ITypeSymbol type)
    {
        if (ConvertedTypes.ShapeOf(type, form, names) is { } converted)
            return converted;
        bool keepsNull = type.NullableAnnotation != NullableAnnotation.NotAnnotated;
        if (PrimitiveOf(type.SpecialType) is { } primitive)
            return new TypeShape.Scalar(primitive);
        switch (type)
        {
            case { SpecialType: SpecialType.System_String }:
                return new TypeShape.Text(keepsNull);
            case IArrayTypeSymbol { Rank: > LargestRank }:
                return Refuse("an array of more than four dimensions has no wire form");
            case IArrayTypeSymbol { Rank: > 1 } array:
                return Parse(array.ElementType) is { } cell ? new TypeShape.Grid(array.Rank, cell, keepsNull) : null;
            case IArrayTypeSymbol array:
                return Parse(array.ElementType) is { } element ? new TypeShape.Sequence(CollectionForms.Array, element, keepsNull) : null;
            case INamedTypeSymbol named:
                return ParseNamed(named, keepsNull);
            case IPointerTypeSymbol or IFunctionPointerTypeSymbol:
                return Refuse("a pointer means nothing outside its process");
            case ITypeParameterSymbol parameter:
                return ParseParameter(parameter);
            default:
                return Refuse("it has no wire form");
        }
    }

    private TypeShape? ParseNamed(INamedTypeSymbol type, bool keepsNull)
    {
        if (type.TypeKind == TypeKind.Error)
            return Refuse("the type is not known");
        if (names.RefusalOf(type) is { } unnamed)
            return Refuse(unnamed);
        if (Formatters.Of(type, names.Compilation) is { } formatter)
        {
            return Formatters.Fits(type, formatter)
                ? Formatted(type, keepsNull)
                : Refuse($"its formatter '{formatter.Name}' is no ArchiveFormatter of it with a public parameterless constructor");
        }

        if (ForeignTypes.Has(type, names.Compilation) && ForeignTypeRules.RefusalOf(type, names.Compilation) is null)
            return Formatted(type, keepsNull);
        if (type.SpecialType is SpecialType.System_IntPtr or SpecialType.System_UIntPtr)
            return Refuse("a native-sized number is a handle or an address, which means nothing outside its process");
        if (type.EnumUnderlyingType is { } underlying)
            return new TypeShape.Enumeration(names.NameOf(type), PrimitiveOf(underlying.SpecialType)!.Value);
        if (RuntimeTypes.Mfc(type) is { } mfc)
            return new TypeShape.Mfc(mfc, names.NameOf(type));
        if (NetTypes.Value(type) is { } value)
            return new TypeShape.Net(value, names.NameOf(type), keepsNull && type.IsReferenceType);
        if (type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
            return Parse(type.TypeArguments[0]) is { } present ? new TypeShape.Optional(present) : null;
        if (NetTypes.Collection(type) is { } form)
            return ParseCollection(type, form, keepsNull || form.IsValueType);
        if (NetTypes.Composite(type, out IEnumerable<ITypeSymbol> parts) is { } composite)
            return ParseComposite(type, composite, parts, keepsNull);
        if (type.IsRefLikeType)
            return Refuse("a ref struct lives on the stack only");
        return type.IsValueType ? ParseStructure(type) : ParseObject(type, keepsNull);
    }

    private TypeShape.Formatted Formatted(INamedTypeSymbol type, bool keepsNull) =>
        new(names.NameOf(type), type.IsValueType, keepsNull && type.IsReferenceType);

    private TypeShape? ParseCollection(INamedTypeSymbol type, CollectionForm form, bool keepsNull)
    {
        if (Parse(type.TypeArguments[0]) is not { } first)
            return null;
        names.Use(form.Types);
        if (type.Arity == 1)
            return new TypeShape.Sequence(form, first, keepsNull);
        return Parse(type.TypeArguments[1]) is { } second
            ? new TypeShape.Map(form, AsKey(first), second, keepsNull)
            : null;
    }

    /// <summary>No dictionary has null as a key, whatever its declaration says.</summary>
    private static TypeShape AsKey(TypeShape shape) => shape is TypeShape.Parameter { IsValueType: false } parameter
        ? parameter with { KeepsNull = false, IsRequired = true }
        : shape with { KeepsNull = false };

    private TypeShape.Composite? ParseComposite(INamedTypeSymbol type, CompositeForm form, IEnumerable<ITypeSymbol> types, bool keepsNull)
    {
        List<TypeShape> parts = [];
        foreach (ITypeSymbol part in types)
        {
            if (Parse(part) is not { } shape)
                return null;
            parts.Add(shape);
        }

        if (form.Type is not null)
            names.Use([form.Type]);

        return new TypeShape.Composite(form, parts.ToEquatableArray(), type.IsValueType, keepsNull && !type.IsValueType);
    }

    private TypeShape? ParseParameter(ITypeParameterSymbol type)
    {
        // Of a construction's parameter, which another may stand for, only the definition knows the constraints; it is parsed for itself.
        if (isEmbedded && met is null && !type.ConstraintTypes.Any(RuntimeTypes.IsArchivableInterface))
            return Refuse("[Embedded] needs a type parameter that is constrained to IArchivable");
        bool keepsNull = type.NullableAnnotation == NullableAnnotation.Annotated && !type.IsValueType;
        bool isRequired = !keepsNull && !type.IsValueType && ExcludesNull(type);
        TypeName name = new(type.Name, MemberParser.Escape(type.Name), Import: null);
        return new TypeShape.Parameter(name, type.IsValueType, keepsNull, isRequired);
    }

    private static bool ExcludesNull(ITypeParameterSymbol type) => type.HasNotNullConstraint
        || type is { HasReferenceTypeConstraint: true, ReferenceTypeConstraintNullableAnnotation: NullableAnnotation.NotAnnotated }
        || type.ConstraintNullableAnnotations.Contains(NullableAnnotation.NotAnnotated);

    private TypeShape? ParseStructure(INamedTypeSymbol type)
    {
        if (RefusalOfConstruction(type) is { } refusal)
            return Refuse(refusal);
        if (!type.IsArchivable() && InlineArrays.LengthOf(type) is { } length)
            return ParseInlineArray(type, length);
        if (type.IsArchivable())
            return new TypeShape.Structure(names.NameOf(type), PlainStructures.Of(type));
        return RuntimeTypes.IsPlatform(type)
            ? Refuse(NoFormOfPlatform)
            : Refuse(IsForeign(type) ? ForeignAdvice(type) : "the struct is neither [Serializable] partial nor IArchivable");
    }

    private bool IsForeign(INamedTypeSymbol type) =>
        !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, names.Compilation.Assembly);

    /// <summary>What one does about a type that one cannot change.</summary>
    private static string ForeignAdvice(INamedTypeSymbol type)
    {
        string name = type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
        return $"it is a type of '{type.ContainingAssembly.Name}' that is not archivable; [assembly: ArchiveFormatterFor(typeof({name}))] "
            + "generates a formatter from its public members, and [assembly: ArchiveFormatter] names one written by hand";
    }

    /// <summary>The elements of a structure with <c>[InlineArray]</c>.</summary>
    public TypeShape? ParseInlineArray(INamedTypeSymbol type, int length)
    {
        if (InlineArrays.ElementOf(type) is not { } element)
            return Refuse("the type of the inline array's elements cannot be seen from here");
        return Parse(element) is { } shape ? new TypeShape.InlineArray(names.NameOf(type), shape, length) : null;
    }

    private TypeShape? ParseObject(INamedTypeSymbol type, bool keepsNull)
    {
        if (RefusalOfConstruction(type) is { } refusal)
            return Refuse(refusal);
        if (isEmbedded)
        {
            if (type.IsObjectReference() || type.IsByData() && ObjectData.ConstructorOf(type) is null)
                return Refuse("[Embedded] has no place for the object that it stands for");
            return type.IsArchivable() && !type.IsAbstract
                ? new TypeShape.Object(names.NameOf(type), keepsNull)
                : Refuse("[Embedded] needs a class that is archivable and not abstract");
        }

        if (type.IsOpenPlace())
            return new TypeShape.Object(names.NameOf(type), keepsNull) { IsOpen = true };
        if (type.IsRuntimeObject())
            return new TypeShape.Object(names.NameOf(type), keepsNull);
        if (RuntimeTypes.IsPlatform(type))
            return Refuse(NoFormOfPlatform);
        return type.IsAbstract && !type.IsStatic
            ? new TypeShape.Object(names.NameOf(type), keepsNull)
            : Refuse(IsForeign(type) ? ForeignAdvice(type) : "the class is not [Serializable] partial");
    }

    private Refusal? RefusalOfConstruction(INamedTypeSymbol type)
    {
        if (!type.HasTypeParameters() || !type.IsArchivable())
            return null;
        if (met is null)
            return ConstructionGraph.RefusalOf(type, names.Compilation);
        met.Add(type);
        return null;
    }

    private TypeShape? Refuse(string reason) => Refuse(Refusal.NoWireForm(reason));

    private TypeShape? Refuse(Refusal refusal)
    {
        Refusal = refusal;
        return null;
    }

    public static Primitive? PrimitiveOf(ITypeSymbol type) => PrimitiveOf(type.SpecialType);

    private static Primitive? PrimitiveOf(SpecialType type) => type switch
    {
        SpecialType.System_Boolean => Primitive.Boolean,
        SpecialType.System_Byte => Primitive.Byte,
        SpecialType.System_SByte => Primitive.SByte,
        SpecialType.System_Int16 => Primitive.Int16,
        SpecialType.System_UInt16 => Primitive.UInt16,
        SpecialType.System_Int32 => Primitive.Int32,
        SpecialType.System_UInt32 => Primitive.UInt32,
        SpecialType.System_Int64 => Primitive.Int64,
        SpecialType.System_UInt64 => Primitive.UInt64,
        SpecialType.System_Single => Primitive.Single,
        SpecialType.System_Double => Primitive.Double,
        SpecialType.System_Char => Primitive.Char,
        _ => null,
    };
}
