using System.Diagnostics.CodeAnalysis;

namespace Stevedore.Tool.Containers;

/// <summary>
/// A compound file of OLE, in which programs with OLE keep their archives as streams. What is damaged is left out; nothing that a file says
/// is believed before it is compared with the file's size. Format: [MS-CFB].
/// </summary>
internal sealed class CompoundFile
{
    /// <summary>All streams together may have so many times the bytes of the file, which only a lying file has more than once.</summary>
    private const int MostRepeated = 2;

    private static readonly byte[] s_signature = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly CompoundHeader _header;
    private readonly SectorTable _sectors;
    private readonly SectorTable _miniSectors;
    private readonly List<CompoundEntry> _entries;
    private long _budget;

    private CompoundFile(ReadOnlyMemory<byte> bytes, CompoundHeader header)
    {
        _bytes = bytes;
        _header = header;
        _budget = (long)bytes.Length * MostRepeated;
        _sectors = SectorTable.OfFile(bytes, header);
        _entries = CompoundEntry.ReadAll(_sectors.Read(header.FirstDirectorySector, long.MaxValue));
        CompoundEntry? root = _entries.Find(static entry => entry.Kind == CompoundEntryKind.Root);
        ReadOnlyMemory<byte> mini = root is null ? default : _sectors.Read(root.FirstSector, root.Size);
        ReadOnlyMemory<byte> miniTable = _sectors.Read(header.FirstMiniTableSector, long.MaxValue);
        _miniSectors = new SectorTable(mini, header.MiniSectorSize, firstSectorAt: 0, SectorTable.NumbersOf(miniTable.Span));
    }

    /// <summary>Whether bytes are a compound file, and its streams in the order of their names.</summary>
    public static bool TryRead(ReadOnlyMemory<byte> bytes, [NotNullWhen(true)] out List<CompoundStream>? streams)
    {
        streams = null;
        if (!bytes.Span.StartsWith(s_signature) || CompoundHeader.TryRead(bytes.Span) is not { } header)
            return false;
        streams = new CompoundFile(bytes, header).ReadStreams();
        return streams.Count > 0;
    }

    private List<CompoundStream> ReadStreams()
    {
        List<CompoundStream> streams = [];
        int root = _entries.FindIndex(static entry => entry.Kind == CompoundEntryKind.Root);
        if (root < 0)
            return streams;
        bool[] isMet = new bool[_entries.Count];
        isMet[root] = true;
        Stack<(uint Entry, string Around)> open = new();
        open.Push((_entries[root].Child, ""));
        while (open.TryPop(out (uint Entry, string Around) next))
        {
            if (next.Entry >= _entries.Count || isMet[next.Entry])
                continue;
            isMet[next.Entry] = true;
            CompoundEntry entry = _entries[(int)next.Entry];
            open.Push((entry.Left, next.Around));
            open.Push((entry.Right, next.Around));
            if (entry.Kind == CompoundEntryKind.Storage)
                open.Push((entry.Child, $"{next.Around}{entry.Name}/"));
            else if (entry.Kind == CompoundEntryKind.Stream && _budget > 0)
                streams.Add(Read(entry, next.Around + entry.Name));
        }
        streams.Sort(static (one, other) => string.CompareOrdinal(one.Path, other.Path));
        return streams;
    }

    private CompoundStream Read(CompoundEntry entry, string path)
    {
        // The upper half is not of the size where sectors have 512 bytes. [MS-CFB] 2.6.1.
        long size = entry.Size > _bytes.Length ? Math.Min(entry.Size & uint.MaxValue, _bytes.Length) : entry.Size;
        SectorTable table = size < _header.MiniStreamLimit ? _miniSectors : _sectors;
        ReadOnlyMemory<byte> bytes = table.Read(entry.FirstSector, size);
        _budget -= bytes.Length;
        return new CompoundStream(path, bytes, bytes.Length == (entry.Size & uint.MaxValue));
    }
}
