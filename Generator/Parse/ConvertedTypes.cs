using Microsoft.CodeAnalysis;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Parse;

/// <summary>Knows which values of .NET can take the form of which of MFC's types.</summary>
internal static class ConvertedTypes
{
    /// <summary>The shape of a type in the form that an attribute gives it; null where the form is not one of another type.</summary>
    public static TypeShape? ShapeOf(ITypeSymbol type, WireForm? form, NameScope names)
    {
        if (form is not { } wanted || type is not INamedTypeSymbol named || ReadMethod(named, wanted) is not { } method)
            return null;
        return new TypeShape.Converted(wanted, names.NameOf(named), method);
    }

    private static string? ReadMethod(INamedTypeSymbol type, WireForm form)
    {
        bool isTime = form is WireForm.Time or WireForm.Time32 or WireForm.Time64;
        return type switch
        {
            { SpecialType: SpecialType.System_Decimal } when form == WireForm.Currency => "ReadDecimal",
            { SpecialType: SpecialType.System_DateTime } when isTime || form == WireForm.OleDateTime => "ReadDateTime",
            _ when isTime && RuntimeTypes.IsDateTimeOffset(type) => "ReadDateTimeOffset",
            _ when isTime && RuntimeTypes.Mfc(type) == MfcType.MfcTime => "ReadMfcTime",
            _ => null,
        };
    }
}
