using System.Globalization;
using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;
using Stevedore.Generator.Parse;

namespace Stevedore.Analyzers.Types;

/// <summary>Tells which attributes of a member say nothing to the generator, and why.</summary>
internal static class IdleAttributes
{
    /// <summary>The attributes of the member that have no effect, each with the reason as the end of a sentence.</summary>
    public static IEnumerable<(AttributeData Attribute, string Reason)> Of(ISymbol member, INamedTypeSymbol type, CancellationToken cancellation)
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
            AttributeData?[] own = [member.Embedded() ?? field?.Embedded(), member.Order() ?? field?.Order()];
            return isGenerated || !type.IsSerializable ? own.OfType<AttributeData>().Select(attribute => (attribute, reason)) : [];
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

    private static IFieldSymbol? BackingFieldOf(IPropertySymbol property, INamedTypeSymbol type) =>
        type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.AssociatedSymbol.Is(property));

    /// <summary>Whether the type can be archived at all; if not, STV0002 says all there is to say.</summary>
    private static bool IsSettled(ITypeSymbol type) =>
        type is not (IPointerTypeSymbol or IFunctionPointerTypeSymbol or ITypeParameterSymbol) && type.TypeKind != TypeKind.Error;

    private static bool HoldsClass(ITypeSymbol type) => Elements(type).Any(static element =>
        element is { IsReferenceType: true, SpecialType: not SpecialType.System_String } && !(element is INamedTypeSymbol && RuntimeTypes.Mfc(element) is not null));

    private static IEnumerable<ITypeSymbol> Elements(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Elements(array.ElementType),
        INamedTypeSymbol { Arity: > 0 } named when RuntimeTypes.IsPlatform(named) => named.TypeArguments.SelectMany(Elements),
        _ => [type],
    };

    /// <summary>The kind of a <c>[MarshalAs]</c> that the generator does not look at, unless it only repeats what the wire form is anyway.</summary>
    private static UnmanagedType? IdleKind(AttributeData marshalAs, ITypeSymbol type)
    {
        var kind = (UnmanagedType)Convert.ToInt32(marshalAs.Argument(), CultureInfo.InvariantCulture);
        SpecialType[] elements = [.. Elements(type).Select(static element => (element as INamedTypeSymbol)?.EnumUnderlyingType?.SpecialType ?? element.SpecialType)];
        bool applies = elements.Any(element => AppliesTo(kind, element));
        return applies ? null : kind;
    }

    private static bool AppliesTo(UnmanagedType kind, SpecialType type) => kind switch
    {
        UnmanagedType.Bool or UnmanagedType.U1 when type == SpecialType.System_Boolean => true,
        UnmanagedType.LPStr or UnmanagedType.LPWStr => type == SpecialType.System_String,
        UnmanagedType.I1 => type == SpecialType.System_SByte,
        UnmanagedType.U1 => type == SpecialType.System_Byte,
        UnmanagedType.I2 => type == SpecialType.System_Int16,
        UnmanagedType.U2 => type is SpecialType.System_UInt16 or SpecialType.System_Char,
        UnmanagedType.I4 => type == SpecialType.System_Int32,
        UnmanagedType.U4 => type == SpecialType.System_UInt32,
        UnmanagedType.I8 => type == SpecialType.System_Int64,
        UnmanagedType.U8 => type == SpecialType.System_UInt64,
        UnmanagedType.R4 => type == SpecialType.System_Single,
        UnmanagedType.R8 => type == SpecialType.System_Double,

        // The parser refuses these with a reason of its own, or will give them a form.
        UnmanagedType.ByValTStr or UnmanagedType.VariantBool => true,
        _ => (int)kind == UnmanagedCurrency,
    };

    /// <summary><c>UnmanagedType.Currency</c>, which is marked obsolete.</summary>
    private const int UnmanagedCurrency = 15;
}
