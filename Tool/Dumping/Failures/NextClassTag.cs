using System.Buffers.Binary;
using System.Text;

namespace Stevedore.Tool.Dumping.Failures;

/// <summary>Finds the tags of new classes that are known.</summary>
internal static class NextClassTag
{
    private const int FixedSize = 6;
    private const int MaxNameLength = 63;

    /// <summary>The next tag of a class that is registered.</summary>
    public static (int Offset, string Name)? After(ReadOnlySpan<byte> file, int from)
    {
        for (int i = from; i + FixedSize < file.Length; i++)
        {
            int found = file[i..].IndexOf([(byte)0xFF, (byte)0xFF]);
            if (found < 0 || i + found + FixedSize > file.Length)
                return null;
            i += found;
            int length = BinaryPrimitives.ReadUInt16LittleEndian(file[(i + 4)..]);
            if (length is 0 or > MaxNameLength || i + FixedSize + length > file.Length)
                continue;
            string name = Encoding.Latin1.GetString(file.Slice(i + FixedSize, length));
            if (ClassTable.Default.Find(name).Count > 0)
                return (i, name);
        }
        return null;
    }
}
