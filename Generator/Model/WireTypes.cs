namespace Stevedore.Generator.Model;

/// <summary>What the names of the runtime's <c>WireType</c> mean.</summary>
internal static class WireTypes
{
    public static bool IsInteger(this WireType type) => type <= WireType.UInt64;

    /// <summary>The scalar that an integer is.</summary>
    public static Primitive Scalar(this WireType type) => type switch
    {
        WireType.Byte => Primitive.Byte,
        WireType.SByte => Primitive.SByte,
        WireType.Int16 => Primitive.Int16,
        WireType.UInt16 => Primitive.UInt16,
        WireType.Int32 => Primitive.Int32,
        WireType.UInt32 => Primitive.UInt32,
        WireType.Int64 => Primitive.Int64,
        WireType.UInt64 => Primitive.UInt64,
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };
}
