using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;

namespace Stevedore.Tool.Structure;

/// <summary>Finds the length that stands before a blob with an archive in it.</summary>
internal static class BlobLength
{
    /// <summary>How much a root in place may have before the first tag of the archive in a blob.</summary>
    private const int LongestRoot = 96;

    /// <summary>
    /// Looks for a length before a class tag that leads to the end, to another class tag, or to the tag of a known class. If the class is
    /// new to the archive around, only a length directly before the tag counts, or a count of what follows would pass as one.
    /// </summary>
    public static bool TryFind(
        ReadOnlySpan<byte> bytes, ClassTag tag, int start, int end, bool isKnown, [NotNullWhen(true)] out FoundBlob? blob)
    {
        int farthest = isKnown ? Math.Max(start, tag.Offset - LongestRoot) : tag.Offset - sizeof(uint);
        for (int from = tag.Offset; from >= farthest + sizeof(ushort); from--)
        {
            if (from - sizeof(uint) >= start)
            {
                uint length = BinaryPrimitives.ReadUInt32LittleEndian(bytes[(from - sizeof(uint))..]);
                if (Fits(bytes, tag, from, length, end))
                {
                    blob = new FoundBlob(from - sizeof(uint), from, from + (int)length);
                    return true;
                }
            }
            if (isKnown && from - sizeof(ushort) >= start)
            {
                ushort length = BinaryPrimitives.ReadUInt16LittleEndian(bytes[(from - sizeof(ushort))..]);
                if (Fits(bytes, tag, from, length, end))
                {
                    blob = new FoundBlob(from - sizeof(ushort), from, from + length);
                    return true;
                }
            }
            if (!isKnown)
                break;
        }
        blob = null;
        return false;
    }

    private static bool Fits(ReadOnlySpan<byte> bytes, ClassTag tag, int from, uint length, int end)
    {
        if (length > end - from || from + (int)length <= tag.End)
            return false;
        int blobEnd = from + (int)length;
        return blobEnd == end || IsTag(bytes[blobEnd..end]);
    }

    private static bool IsTag(ReadOnlySpan<byte> bytes)
    {
        const uint LargestUsual = 256;
        return (KnownTag.TryReadClass(bytes, out uint number) && number < LargestUsual) || ClassTag.TryRead(bytes, 0, out _);
    }
}
