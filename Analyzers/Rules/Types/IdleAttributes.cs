using System.Globalization;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;
using Stevedore.Generator.Parse;

namespace Stevedore.Analyzers.Types;

/// <summary>Tells which attributes of a member say nothing to the generator, and why.</summary>
internal static class IdleAttributes
{
    /// <summary>The attributes of the member that have no effect, each with the reason as the end of a sentence.</summary>
    public static IEnumerable<(AttributeData Attribute, string Reason)> Of(
        ISymbol member,
        INamedTypeSymbol type,
        CancellationToken cancellation)
    {
        if (member is not (IFieldSymbol { AssociatedSymbol: null } or IPropertySymbol))
            return [];
        IFieldSymbol? field = member as IFieldSymbol ?? BackingFieldOf((IPropertySymbol)member, type);
        bool isGenerated = SerializableDeclarations.GetsGeneratedBody(type, cancellation);
        bool isStored = field is not null && MemberParser.SerializedFields(type).Contains(field, SymbolEqualityComparer.Default);
        if (!isGenerated || !isStored)
        {
            string reason = type.IsSerializable && !isStored ? "the member is not archived" : "nothing is generated for the type";

            // Attributes of the platform may be there for others: for BinaryFormatter, for platform invocation.
            IEnumerable<AttributeData> own = (field is null ? member.GetAttributes() : field.AttributesOfMember()).Where(IsOfRuntime);
            return isGenerated || !type.IsSerializable ? own.Select(attribute => (attribute, reason)) : [];
        }

        return OfStored(field!, member, type);
    }

    private static IEnumerable<(AttributeData Attribute, string Reason)> OfStored(IFieldSymbol field, ISymbol member, INamedTypeSymbol type)
    {
        if ((field.Embedded() ?? member.Embedded()) is { } embedded && IsSettled(field.Type) && !HoldsClass(field.Type))
            yield return (embedded, $"a value of type '{field.Type.ToDisplayString()}' is always in place");

        if (type.IsValueType && field.OptionalField() is { } optional)
            yield return (optional, "a struct is archived in place, where there is no schema");

        // A structure with a layout is for native code as well, and that is what [MarshalAs] may be for.
        bool isForNativeCode = type.GetAttributes().Any(static attribute => attribute.AttributeClass is { Name: "StructLayoutAttribute" });
        if (!isForNativeCode && field.MarshalAs() is { } marshalAs && IdleKind(marshalAs, field.Type) is { } kind)
            yield return (marshalAs, $"'{kind}' says nothing about the wire form of '{field.Type.ToDisplayString()}'");
    }

    private static bool IsOfRuntime(AttributeData attribute) =>
        attribute.AttributeClass is { ContainingNamespace: { Name: "Stevedore", ContainingNamespace.IsGlobalNamespace: true } };

    private static IFieldSymbol? BackingFieldOf(IPropertySymbol property, INamedTypeSymbol type) =>
        type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.AssociatedSymbol.Is(property));

    /// <summary>Whether the type can be archived at all; if not, STV0002 says all there is to say.</summary>
    private static bool IsSettled(ITypeSymbol type) =>
        type is not (IPointerTypeSymbol or IFunctionPointerTypeSymbol or ITypeParameterSymbol) && type.TypeKind != TypeKind.Error;

    private static bool HoldsClass(ITypeSymbol type) => Elements(type).Any(static element =>
        element is { IsReferenceType: true, SpecialType: not SpecialType.System_String }
        && !(element is INamedTypeSymbol && RuntimeTypes.Mfc(element) is not null));

    private static IEnumerable<ITypeSymbol> Elements(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Elements(array.ElementType),
        INamedTypeSymbol { Arity: > 0 } named when RuntimeTypes.IsPlatform(named) => named.TypeArguments.SelectMany(Elements),
        _ => [type],
    };

    /// <summary>
    /// The kind of a <c>[MarshalAs]</c> that the generator does not look at, unless it only repeats what the wire form is anyway.
    /// </summary>
    private static UnmanagedType? IdleKind(AttributeData marshalAs, ITypeSymbol type)
    {
        UnmanagedType kind = (UnmanagedType)Convert.ToInt32(marshalAs.Argument(), CultureInfo.InvariantCulture);
        SpecialType[] elements = [.. Elements(type)
            .Select(static element => (element as INamedTypeSymbol)?.EnumUnderlyingType?.SpecialType ?? element.SpecialType)];
        bool applies = elements.Any(element => AppliesTo(kind, element));
        return applies ? null : kind;
    }

    private static bool AppliesTo(UnmanagedType kind, SpecialType type) => kind switch
    {
        UnmanagedType.Bool or UnmanagedType.VariantBool => type == SpecialType.System_Boolean,
        UnmanagedType.LPStr or UnmanagedType.LPWStr or UnmanagedType.ByValTStr => type == SpecialType.System_String,
        UnmanagedType.I1 or UnmanagedType.U1 or UnmanagedType.I2 or UnmanagedType.U2 => IsInteger(type),
        UnmanagedType.I4 or UnmanagedType.U4 or UnmanagedType.I8 or UnmanagedType.U8 => IsInteger(type),
        UnmanagedType.R4 => type == SpecialType.System_Single,
        UnmanagedType.R8 => type == SpecialType.System_Double,
        UnmanagedType.ByValArray => true,
        _ => (int)kind == UnmanagedCurrency && type == SpecialType.System_Decimal,
    };

    private static bool IsInteger(SpecialType type) => type is >= SpecialType.System_Boolean and <= SpecialType.System_UInt64;

    /// <summary><c>UnmanagedType.Currency</c>, which is marked obsolete.</summary>
    private const int UnmanagedCurrency = 15;
}
