using System.Text;
using Stevedore.Wire;

namespace Stevedore.Tool.Structure;

/// <summary>Bytes that say that a class is met for the first time: FFFF, where its offset is, schema, length, name. MFC: TN002.</summary>
internal readonly record struct ClassTag(int Offset, int Schema, string Name)
{
    private const int MarkSize = sizeof(ushort);
    private const int HeadSize = MarkSize + ClassHeader.FixedSize;

    public int Size => HeadSize + Name.Length;

    public int End => Offset + Size;

    /// <summary>All that can be one. Where the name ends no other one can begin before it.</summary>
    public static List<ClassTag> FindAll(ReadOnlySpan<byte> bytes, int most)
    {
        List<ClassTag> found = [];
        int offset = 0;
        while (found.Count < most)
        {
            int next = bytes[offset..].IndexOf((ReadOnlySpan<byte>)[0xFF, 0xFF]);
            if (next < 0)
                break;
            offset += next;
            if (TryRead(bytes, offset, out ClassTag tag))
            {
                found.Add(tag);
                offset = tag.End;
            }
            else
            {
                offset++;
            }
        }
        return found;
    }

    /// <summary>Whether one stands there.</summary>
    public static bool TryRead(ReadOnlySpan<byte> bytes, int offset, out ClassTag tag)
    {
        tag = default;
        ReadOnlySpan<byte> rest = bytes[offset..];
        if (rest.Length <= HeadSize || ObjectTag.Read(rest, out ObjectTag mark) != MarkSize || !mark.IsNewClass)
            return false;
        (int schema, int length) = ClassHeader.Read(rest[MarkSize..]);
        if (length > ClassHeader.MaxNameLength || schema == RuntimeClass.NoSchema || rest.Length - HeadSize < length)
            return false;
        ReadOnlySpan<byte> name = rest.Slice(HeadSize, length);
        if (!ClassName.IsPossible(name))
            return false;
        tag = new ClassTag(offset, schema, Encoding.ASCII.GetString(name));
        return true;
    }
}
