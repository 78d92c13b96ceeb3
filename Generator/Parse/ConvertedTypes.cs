using Microsoft.CodeAnalysis;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Parse;

/// <summary>Knows which values of .NET can take the form of which of MFC's types.</summary>
internal static class ConvertedTypes
{
    /// <summary>The shape of a type in the form that an attribute gives it; null where the form is not one of another type.</summary>
    public static TypeShape? ShapeOf(ITypeSymbol type, WireType? form, NameScope names) =>
        form is { } wanted && type is INamedTypeSymbol named && CanBe(named, wanted)
            ? new TypeShape.Converted(wanted, names.NameOf(named))
            : null;

    private static bool CanBe(INamedTypeSymbol type, WireType form)
    {
        bool isTime = form is WireType.Time or WireType.Time32 or WireType.Time64;
        return type switch
        {
            { SpecialType: SpecialType.System_Decimal } => form == WireType.Currency,
            { SpecialType: SpecialType.System_DateTime } => isTime || form == WireType.OleDateTime,
            _ => isTime && (RuntimeTypes.IsDateTimeOffset(type) || RuntimeTypes.Mfc(type) == MfcType.MfcTime),
        };
    }
}
