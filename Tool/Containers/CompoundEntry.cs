using System.Text;
using static System.Buffers.Binary.BinaryPrimitives;

namespace Stevedore.Tool.Containers;

/// <summary>What an entry of the directory is.</summary>
internal enum CompoundEntryKind
{
    Unused = 0,
    Storage = 1,
    Stream = 2,
    Root = 5,
}

/// <summary>An entry of the directory: a storage or a stream, in a tree of its neighbours.</summary>
internal sealed record CompoundEntry
{
    private const int EntrySize = 128;
    private const int LongestName = 64;

    public required string Name { get; init; }

    public required CompoundEntryKind Kind { get; init; }

    public required uint Left { get; init; }

    public required uint Right { get; init; }

    public required uint Child { get; init; }

    public required uint FirstSector { get; init; }

    public required long Size { get; init; }

    /// <summary>All entries of a directory.</summary>
    public static List<CompoundEntry> ReadAll(ReadOnlyMemory<byte> directory)
    {
        List<CompoundEntry> entries = [];
        for (int offset = 0; offset + EntrySize <= directory.Length; offset += EntrySize)
            entries.Add(Read(directory.Span.Slice(offset, EntrySize)));
        return entries;
    }

    private static CompoundEntry Read(ReadOnlySpan<byte> entry)
    {
        int nameSize = Math.Min((int)ReadUInt16LittleEndian(entry[LongestName..]), LongestName);
        return new CompoundEntry
        {
            Name = Encoding.Unicode.GetString(entry[..nameSize]).TrimEnd('\0'),
            Kind = (CompoundEntryKind)entry[66],
            Left = ReadUInt32LittleEndian(entry[68..]),
            Right = ReadUInt32LittleEndian(entry[72..]),
            Child = ReadUInt32LittleEndian(entry[76..]),
            FirstSector = ReadUInt32LittleEndian(entry[116..]),
            Size = Math.Max(0, ReadInt64LittleEndian(entry[120..])),
        };
    }
}
