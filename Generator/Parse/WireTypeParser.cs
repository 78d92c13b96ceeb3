using System.Globalization;
using Microsoft.CodeAnalysis;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Parse;

/// <summary>Finds the form that <c>[WireType]</c> or, in .NET's own words, <c>[MarshalAs]</c> gives a member.</summary>
internal static class WireTypeParser
{
    /// <summary>The form that an attribute of the runtime names by its number; null for a number that the enum does not have.</summary>
    public static WireType? FromArgument(AttributeData? attribute) =>
        attribute?.Argument() is int number && Enum.IsDefined(typeof(WireType), number) ? (WireType)number : null;

    /// <summary>The form that <c>[MarshalAs]</c> names; null where it says nothing about a form on the wire.</summary>
    public static WireType? FromMarshalAs(AttributeData? attribute) => UnmanagedTypeOf(attribute) switch
    {
        // The values of UnmanagedType, which the attribute may also give as numbers.
        2 => WireType.Bool,
        3 => WireType.SByte,
        4 => WireType.Byte,
        5 => WireType.Int16,
        6 => WireType.UInt16,
        7 => WireType.Int32,
        8 => WireType.UInt32,
        9 => WireType.Int64,
        10 => WireType.UInt64,
        15 => WireType.Currency,
        20 => WireType.AnsiString,
        21 => WireType.UnicodeString,
        37 => WireType.VariantBool,
        _ => null,
    };

    /// <summary>The length that <c>ByValTStr</c> and <c>ByValArray</c> name; null for other kinds, 0 where there is none.</summary>
    public static int? FixedLengthFromMarshalAs(AttributeData? attribute)
    {
        const int ByValTStr = 23;
        const int ByValArray = 30;
        return UnmanagedTypeOf(attribute) is ByValTStr or ByValArray ? attribute!.Named<int>("SizeConst") : null;
    }

    /// <summary>
    /// The form of a text in a room of fixed size, <c>ByValTStr</c>, that the <c>CharSet</c> of its structure names; null where that is
    /// not named, or this is no such text.
    /// </summary>
    public static WireType? FromCharSet(AttributeData? marshalAs, AttributeData? layout)
    {
        const int ByValTStr = 23;
        if (UnmanagedTypeOf(marshalAs) != ByValTStr)
            return null;
        // The values of CharSet.
        return layout?.Named<int>("CharSet") switch
        {
            1 or 2 => WireType.AnsiString,
            3 or 4 => WireType.UnicodeString,
            _ => null,
        };
    }

    private static int UnmanagedTypeOf(AttributeData? attribute) => Convert.ToInt32(attribute?.Argument(), CultureInfo.InvariantCulture);
}
