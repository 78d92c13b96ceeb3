using System.Globalization;
using Microsoft.CodeAnalysis;
using Stevedore.Generator.Model;

namespace Stevedore.Generator.Parse;

/// <summary>Turns a constant with <c>[Magic]</c> into a shape.</summary>
internal static class MagicParser
{
    private const char LastByte = '\u00FF';

    /// <returns>The shape; null when the constant has no bytes of its own.</returns>
    public static TypeShape? Parse(IFieldSymbol field) => field.Type.TypeKind == TypeKind.Enum ? null : field.ConstantValue switch
    {
        string text when text.Length > 0 && text.All(character => character <= LastByte) => new TypeShape.Constant(null, text, text.Length),
        byte number => Number(Primitive.Byte, number, sizeof(byte)),
        sbyte number => Number(Primitive.SByte, number, sizeof(sbyte)),
        short number => Number(Primitive.Int16, number, sizeof(short)),
        ushort number => Number(Primitive.UInt16, number, sizeof(ushort)),
        int number => Number(Primitive.Int32, number, sizeof(int)),
        uint number => Number(Primitive.UInt32, number, sizeof(uint)),
        long number => Number(Primitive.Int64, number, sizeof(long)),
        ulong number => Number(Primitive.UInt64, number, sizeof(ulong)),
        _ => null,
    };

    private static TypeShape.Constant Number(Primitive primitive, IFormattable number, int size) =>
        new(primitive, number.ToString(null, CultureInfo.InvariantCulture), size);
}
