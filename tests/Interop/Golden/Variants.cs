using System.Globalization;
using System.Text;
using System.Text.Json;
using Stevedore.Mfc;

namespace Stevedore.Interop.Tests.Golden;

/// <summary>The COleVariants of the manifest.</summary>
internal static class Variants
{
    private const VariantType ByRefInt32 = (VariantType)0x4003;

    public static OleVariant Of(JsonElement step) => step.GetProperty("vt").GetString() switch
    {
        "EMPTY" => new OleVariant(VariantType.Empty),
        "NULL" => new OleVariant(VariantType.Null),
        "BYREF_I4" => new OleVariant(ByRefInt32),
        "BOOL" => new OleVariant(Value(step) != "0"),
        "I1" => new OleVariant(sbyte.Parse(Value(step), CultureInfo.InvariantCulture)),
        "UI1" => new OleVariant(byte.Parse(Value(step), CultureInfo.InvariantCulture)),
        "I2" => new OleVariant(short.Parse(Value(step), CultureInfo.InvariantCulture)),
        "UI2" => new OleVariant(ushort.Parse(Value(step), CultureInfo.InvariantCulture)),
        "I4" => new OleVariant(int.Parse(Value(step), CultureInfo.InvariantCulture)),
        "UI4" => new OleVariant(uint.Parse(Value(step), CultureInfo.InvariantCulture)),
        "I8" => new OleVariant(long.Parse(Value(step), CultureInfo.InvariantCulture)),
        "UI8" => new OleVariant(ulong.Parse(Value(step), CultureInfo.InvariantCulture)),
        "CY" => new OleVariant(new OleCurrency(long.Parse(Value(step), CultureInfo.InvariantCulture))),
        "R4" => new OleVariant(Single(step)),
        "R8" => new OleVariant(Double(step)),
        "DATE" => new OleVariant(new OleDateTime(Double(step))),
        "BSTR" => new OleVariant(Encoding.Unicode.GetString(Convert.FromHexString(step.GetProperty("utf16le").GetString()!))),
        "ERROR" => OleVariant.FromError((int)uint.Parse(Value(step), CultureInfo.InvariantCulture)),
        string other => throw new NotSupportedException($"The manifest has a variant of type {other} that the test does not know."),
        null => throw new JsonException("A variant has no type."),
    };

    private static string Value(JsonElement step) => step.GetProperty("value").GetString()!;

    private static string Bits(JsonElement step) => step.GetProperty("bits").GetString()!;

    private static float Single(JsonElement step) =>
        BitConverter.UInt32BitsToSingle(uint.Parse(Bits(step), NumberStyles.HexNumber, CultureInfo.InvariantCulture));

    private static double Double(JsonElement step) =>
        BitConverter.UInt64BitsToDouble(ulong.Parse(Bits(step), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
}
