using System.Globalization;
using Microsoft.CodeAnalysis;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Parse;

/// <summary>Finds the form that <c>[WireType]</c> or, in .NET's own words, <c>[MarshalAs]</c> gives a member.</summary>
internal static class WireForms
{
    public static bool IsInteger(this WireForm form) => form <= WireForm.UInt64;

    /// <summary>The scalar that an integer form is.</summary>
    public static Primitive Scalar(this WireForm form) => form switch
    {
        WireForm.Byte => Primitive.Byte,
        WireForm.SByte => Primitive.SByte,
        WireForm.Int16 => Primitive.Int16,
        WireForm.UInt16 => Primitive.UInt16,
        WireForm.Int32 => Primitive.Int32,
        WireForm.UInt32 => Primitive.UInt32,
        WireForm.Int64 => Primitive.Int64,
        WireForm.UInt64 => Primitive.UInt64,
        _ => throw new ArgumentOutOfRangeException(nameof(form)),
    };

    /// <summary>The form that an attribute of the runtime names by its number; null for a number that the enum does not have.</summary>
    public static WireForm? FromArgument(AttributeData? attribute) =>
        attribute?.Argument() is int number && Enum.IsDefined(typeof(WireForm), number) ? (WireForm)number : null;

    /// <summary>The form that <c>[MarshalAs]</c> names; null where it says nothing about a form on the wire.</summary>
    public static WireForm? FromMarshalAs(AttributeData? attribute) => UnmanagedTypeOf(attribute) switch
    {
        // The values of UnmanagedType, which the attribute may also give as numbers.
        2 => WireForm.Bool,
        3 => WireForm.SByte,
        4 => WireForm.Byte,
        5 => WireForm.Int16,
        6 => WireForm.UInt16,
        7 => WireForm.Int32,
        8 => WireForm.UInt32,
        9 => WireForm.Int64,
        10 => WireForm.UInt64,
        15 => WireForm.Currency,
        20 => WireForm.AnsiString,
        21 => WireForm.UnicodeString,
        37 => WireForm.VariantBool,
        _ => null,
    };

    /// <summary>The length that <c>ByValTStr</c> and <c>ByValArray</c> name; null for other kinds, 0 where there is none.</summary>
    public static int? FixedLengthFromMarshalAs(AttributeData? attribute)
    {
        const int ByValTStr = 23;
        const int ByValArray = 30;
        return UnmanagedTypeOf(attribute) is ByValTStr or ByValArray ? attribute!.Named<int>("SizeConst") : null;
    }

    private static int UnmanagedTypeOf(AttributeData? attribute) => Convert.ToInt32(attribute?.Argument(), CultureInfo.InvariantCulture);
}
