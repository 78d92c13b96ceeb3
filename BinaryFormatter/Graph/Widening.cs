using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Stevedore.Payloads;

/// <summary>
/// Takes a value as one of another type without losing anything: a number as one of a wider type, as C# does by itself, an enumeration as
/// its number and the other way round, null as nothing.
/// </summary>
internal static class Widening
{
    public static bool TryConvert<T>(object? value, [MaybeNullWhen(false)] out T converted)
    {
        if (value is null)
        {
            converted = default!;
            return default(T) is null;
        }

        Type target = Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T);
        object number = value is Enum ? Number(value) : value;
        object? widened = target.IsEnum
            ? Widened(number, Type.GetTypeCode(Enum.GetUnderlyingType(target))) is { } underlying ? Enum.ToObject(target, underlying) : null
            : Widened(number, Type.GetTypeCode(target));
        if (widened is T same)
        {
            converted = same;
            return true;
        }

        converted = default;
        return false;
    }

    private static object Number(object value) =>
        System.Convert.ChangeType(value, Enum.GetUnderlyingType(value.GetType()), CultureInfo.InvariantCulture);

    private static object? Widened(object value, TypeCode target)
    {
        TypeCode source = Type.GetTypeCode(value.GetType());
        return source == target || IsWider(target, source) ? System.Convert.ChangeType(value, target, CultureInfo.InvariantCulture) : null;
    }

    /// <summary>C#: implicit numeric conversions.</summary>
    private static bool IsWider(TypeCode target, TypeCode source) => source switch
    {
        TypeCode.SByte => target is TypeCode.Int16 or TypeCode.Int32 or TypeCode.Int64 || IsFractional(target),
        TypeCode.Byte => target is TypeCode.Int16 or TypeCode.UInt16 || IsWider(target, TypeCode.UInt16),
        TypeCode.Int16 => target is TypeCode.Int32 or TypeCode.Int64 || IsFractional(target),
        TypeCode.UInt16 => target is TypeCode.Int32 or TypeCode.UInt32 or TypeCode.Int64 or TypeCode.UInt64 || IsFractional(target),
        TypeCode.Int32 => target is TypeCode.Int64 || IsFractional(target),
        TypeCode.UInt32 => target is TypeCode.Int64 or TypeCode.UInt64 || IsFractional(target),
        TypeCode.Int64 or TypeCode.UInt64 => IsFractional(target),
        TypeCode.Single => target is TypeCode.Double,
        _ => false,
    };

    private static bool IsFractional(TypeCode type) => type is TypeCode.Single or TypeCode.Double or TypeCode.Decimal;
}
