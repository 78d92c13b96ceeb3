using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text;
using Stevedore.Tool.Pieces;

namespace Stevedore.Tool.Dumping.Tree;

/// <summary>Bytes that were read in one piece: an array of numbers or of structures, or text of a length that both sides know.</summary>
[RequiresUnreferencedCode("It looks at the fields of structures.")]
internal static class BlockPieces
{
    /// <summary>More elements than these are shown as bytes.</summary>
    private const int MostElements = 10_000;

    public static Piece Of(ReadOnlyMemory<byte> bytes, long offset, string? name, MethodBase? call, Type? declared)
    {
        if (call is MethodInfo { ReturnType: var returned } && returned == typeof(string))
            return TextOf(bytes.Span, offset, name);
        if (call?.Name.EndsWith("Magic", StringComparison.Ordinal) == true && call is { IsGenericMethod: false })
            return TextOf(bytes.Span, offset, name);
        Type? element = ElementOf(call, declared);
        int size = element is null ? 0 : SizeOf(element);
        bool isShownAsBytes = size == 0 || element == typeof(byte) || element == typeof(sbyte) || bytes.Length % size != 0;
        Piece block = new(PieceKind.Block, offset, bytes.Length)
        {
            Name = name,
            Type = isShownAsBytes ? $"BYTE[{bytes.Length}]" : $"{CppName.Of(element!)}[{bytes.Length / size}]",
            Bytes = bytes,
        };
        if (!isShownAsBytes)
            AddElements(block, bytes.Span, offset, element!, size);
        return block;
    }

    /// <summary>Adds the elements of a block to the collection that they are of; bytes, and what is no number, as one piece.</summary>
    public static void AddTo(Piece collection, ReadOnlyMemory<byte> bytes, long offset, MethodBase? call, Type? declared)
    {
        Piece block = Of(bytes, offset, null, call, declared);
        if (block.Pieces.Count == 0)
            collection.Add(block);
        foreach (Piece element in block.Pieces)
            collection.Add(element);
    }

    private static void AddElements(Piece block, ReadOnlySpan<byte> bytes, long offset, Type element, int size)
    {
        int shown = Math.Min(bytes.Length / size, MostElements);
        for (int i = 0; i < shown; i++)
            AddValue(block, bytes.Slice(i * size, size), offset + i * size, $"[{i}]", element);
        if (shown < bytes.Length / size)
            block.Add(new Piece(PieceKind.Block, offset + (long)shown * size, bytes.Length - (long)shown * size)
            {
                Name = $"[{shown}…]",
                Bytes = bytes[(shown * size)..].ToArray(),
            });
    }

    private static Piece TextOf(ReadOnlySpan<byte> bytes, long offset, string? name)
    {
        bool isUnicode = bytes.Length % sizeof(char) == 0 && bytes.Length > 1 && bytes[1] == 0;
        string text = (isUnicode ? Encoding.Unicode : Encoding.Latin1).GetString(bytes).TrimEnd('\0');
        return new Piece(PieceKind.Text, offset, bytes.Length)
        {
            Name = name,
            Type = isUnicode ? $"wchar_t[{bytes.Length / sizeof(char)}]" : $"char[{bytes.Length}]",
            Value = text,
        };
    }

    private static void AddValue(Piece around, ReadOnlySpan<byte> bytes, long offset, string name, Type type)
    {
        if (ValueText.Scalar(Underlying(type), bytes) is { } value)
        {
            around.Add(new Piece(PieceKind.Value, offset, bytes.Length)
            {
                Name = name,
                Type = CppName.Of(type),
                Value = ValueText.Of(value, type),
            });
            return;
        }
        Piece structure = around.Add(new Piece(PieceKind.Body, offset, bytes.Length) { Name = name, Type = CppName.OfBody(type) });
        int start = 0;
        foreach (FieldInfo field in FieldsOf(type))
        {
            int size = SizeOf(field.FieldType);
            AddValue(structure, bytes.Slice(start, size), offset + start, NameOf(field), field.FieldType);
            start += size;
        }
    }

    /// <summary>The type of the elements, by the type argument of the call or by the member.</summary>
    private static Type? ElementOf(MethodBase? call, Type? declared)
    {
        if (call is MethodInfo { IsGenericMethod: true } method && method.GetGenericArguments() is [{ IsValueType: true } argument])
            return argument;
        Type? element = declared is { IsArray: true } ? declared.GetElementType()
            : declared is { IsGenericType: true } && declared.GetGenericArguments() is [var only] ? only
            : null;
        return element is { IsValueType: true } ? element : null;
    }

    /// <summary>The bytes of a number, or of a structure without gaps; 0 of anything else.</summary>
    private static int SizeOf(Type type)
    {
        if (ValueText.SizeOf(Underlying(type)) is > 0 and int size)
            return size;
        if (!type.IsValueType || type.IsPrimitive || type.IsPointer)
            return 0;
        int sum = 0;
        foreach (FieldInfo field in FieldsOf(type))
        {
            int part = field.FieldType == type ? 0 : SizeOf(field.FieldType);
            if (part == 0)
                return 0;
            sum += part;
        }
        return sum;
    }

    private static Type Underlying(Type type) => type.IsEnum ? Enum.GetUnderlyingType(type) : type;

    private static IEnumerable<FieldInfo> FieldsOf(Type type) => type
        .GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance)
        .OrderBy(static field => field.MetadataToken);

    private static string NameOf(FieldInfo field) =>
        field.Name is ['<', ..] && field.Name.IndexOf('>', StringComparison.Ordinal) is > 1 and int end ? field.Name[1..end] : field.Name;
}
