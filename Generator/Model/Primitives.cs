namespace Stevedore.Generator.Model;

/// <summary>What numbers the scalars are.</summary>
internal static class Primitives
{
    public static bool IsInteger(this Primitive primitive) => primitive
        is not (Primitive.Boolean or Primitive.Char or Primitive.Single or Primitive.Double);

    public static int Size(this Primitive primitive) => primitive switch
    {
        Primitive.Boolean or Primitive.Byte or Primitive.SByte => 1,
        Primitive.Int16 or Primitive.UInt16 or Primitive.Char => 2,
        Primitive.Int32 or Primitive.UInt32 or Primitive.Single => 4,
        _ => 8,
    };

    /// <summary>Whether an integer of this kind can be the number.</summary>
    public static bool Holds(this Primitive primitive, long number) => primitive switch
    {
        Primitive.Byte => number is >= byte.MinValue and <= byte.MaxValue,
        Primitive.SByte => number is >= sbyte.MinValue and <= sbyte.MaxValue,
        Primitive.Int16 => number is >= short.MinValue and <= short.MaxValue,
        Primitive.UInt16 => number is >= ushort.MinValue and <= ushort.MaxValue,
        Primitive.Int32 => number is >= int.MinValue and <= int.MaxValue,
        Primitive.UInt32 => number is >= uint.MinValue and <= uint.MaxValue,
        Primitive.Int64 => true,
        Primitive.UInt64 => number >= 0,
        _ => false,
    };
}
