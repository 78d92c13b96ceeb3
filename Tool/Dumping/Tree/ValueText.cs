using System.Drawing;
using System.Globalization;
using System.Runtime.InteropServices;
using Stevedore.Mfc;

namespace Stevedore.Tool.Dumping.Tree;

/// <summary>Values as a person would write them.</summary>
internal static class ValueText
{
    /// <summary>The first and the last second that .NET has a date for.</summary>
    private const long FirstSecond = -62_135_596_800, LastSecond = 253_402_300_799;

    private const string Time = "yyyy-MM-dd HH:mm:ss.FFF";

    /// <summary>The scalar that bytes are; <see langword="null"/> if it is none that is known.</summary>
    public static object? Scalar(Type type, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < SizeOf(type))
            return null;
        if (type == typeof(bool))
            return bytes[0] != 0;
        if (type == typeof(byte))
            return bytes[0];
        if (type == typeof(sbyte))
            return (sbyte)bytes[0];
        if (type == typeof(short))
            return MemoryMarshal.Read<short>(bytes);
        if (type == typeof(ushort))
            return MemoryMarshal.Read<ushort>(bytes);
        if (type == typeof(char))
            return MemoryMarshal.Read<char>(bytes);
        if (type == typeof(int))
            return MemoryMarshal.Read<int>(bytes);
        if (type == typeof(uint))
            return MemoryMarshal.Read<uint>(bytes);
        if (type == typeof(long))
            return MemoryMarshal.Read<long>(bytes);
        if (type == typeof(ulong))
            return MemoryMarshal.Read<ulong>(bytes);
        if (type == typeof(float))
            return MemoryMarshal.Read<float>(bytes);
        return type == typeof(double) ? MemoryMarshal.Read<double>(bytes) : null;
    }

    /// <summary>The bytes of a scalar; 0 if it is none that is known.</summary>
    public static int SizeOf(Type type) => Type.GetTypeCode(type) switch
    {
        TypeCode.Boolean or TypeCode.Byte or TypeCode.SByte => 1,
        TypeCode.Int16 or TypeCode.UInt16 or TypeCode.Char => 2,
        TypeCode.Int32 or TypeCode.UInt32 or TypeCode.Single => 4,
        TypeCode.Int64 or TypeCode.UInt64 or TypeCode.Double => 8,
        _ => 0,
    };

    /// <summary>A value, with the name that an enumeration has for it.</summary>
    /// <param name="value">The value.</param>
    /// <param name="declared">The type of the member, if it is known.</param>
    public static string Of(object? value, Type? declared = null)
    {
        if (value is not null && declared is { IsEnum: true } && Enum.GetName(declared, Enum.ToObject(declared, value)) is { } name)
            return string.Create(CultureInfo.InvariantCulture, $"{value} ({name})");
        return value switch
        {
            null => "null",
            bool truth => truth ? "true" : "false",
            char unit => char.IsControl(unit) || char.IsSurrogate(unit) ? $"U+{(int)unit:X4}" : $"'{unit}'",
            MfcTime time => Of(time),
            MfcTimeSpan span => string.Create(CultureInfo.InvariantCulture, $"{span.Seconds} s"),
            OleDateTime date => Of(date),
            OleDateTimeSpan span => string.Create(CultureInfo.InvariantCulture, $"{span.Days} days") + Of(span.Status),
            OleCurrency money => Of(money),
            Point point => $"({point.X}, {point.Y})",
            Size size => $"{size.Width} × {size.Height}",
            Rect rect => $"({rect.Left}, {rect.Top}) to ({rect.Right}, {rect.Bottom})",
            byte[] bytes => Convert.ToHexString(bytes),
            IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString() ?? "",
        };
    }

    private static string Of(MfcTime time) => time.Seconds is < FirstSecond or > LastSecond
        ? time.Seconds.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{DateTime.UnixEpoch.AddSeconds(time.Seconds):s}Z ({time.Seconds})");

    private static string Of(OleDateTime date)
    {
        bool isDate = date.Status == OleStatus.Valid && date.Days is > -657_435 and < 2_958_466;
        return isDate
            ? date.ToDateTime().ToString(Time, CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{date.Days}") + Of(date.Status);
    }

    private static string Of(OleCurrency money) =>
        decimal.FromOACurrency(money.TenThousandths).ToString("0.0000", CultureInfo.InvariantCulture) + Of(money.Status);

    private static string Of(OleStatus status) => status == OleStatus.Valid ? "" : $" ({status})";
}
