using Stevedore.Wire;

namespace Stevedore.Tool.Structure;

/// <summary>The tags that name a class or an object by its number, in the form in which MFC writes them.</summary>
internal static class KnownTag
{
    /// <summary>How many numbers have a tag of two bytes, 0 among them.</summary>
    public const int NarrowNumbers = short.MaxValue;

    public const int NarrowSize = sizeof(ushort);

    public static int SizeOf(uint number) => ObjectTag.IsNarrow(number) ? NarrowSize : ObjectTag.MaxSize;

    /// <summary>Whether bytes of which this is the second one can be the tag of a class; a test that most bytes fail.</summary>
    public static bool CanHaveSecond(byte second) => second >= sbyte.MaxValue;

    /// <summary>Whether the bytes can begin with a class's number.</summary>
    public static bool TryReadClass(ReadOnlySpan<byte> bytes, out uint number)
    {
        int size = ObjectTag.Read(bytes, out ObjectTag tag);
        number = tag.Number;
        return size > 0 && tag.IsClass && !tag.IsNewClass && number > 0 && size == SizeOf(number);
    }

    /// <summary>Whether the bytes can begin with an object's number of 32 bits.</summary>
    public static bool TryReadBigObject(ReadOnlySpan<byte> bytes, out uint number) =>
        TryReadObject(bytes, out number) && !ObjectTag.IsNarrow(number);

    /// <summary>Whether two bytes are those in the middle of the mark of a string in UTF-16, or reach into a tag of 32 bits.</summary>
    public static bool IsInMark(ReadOnlySpan<byte> bytes, int offset) =>
        (offset > 0 && StringPrefix.IsUnicodeMark(bytes[(offset - 1)..]))
        || (ObjectTag.Read(bytes[(offset + 1)..], out ObjectTag next) == ObjectTag.MaxSize && !ObjectTag.IsNarrow(next.Number));

    /// <summary>Whether the bytes can begin with an object's number; 0 is null.</summary>
    public static bool TryReadObject(ReadOnlySpan<byte> bytes, out uint number)
    {
        int size = ObjectTag.Read(bytes, out ObjectTag tag);
        number = tag.Number;
        return size > 0 && !tag.IsClass && size == SizeOf(number);
    }
}
