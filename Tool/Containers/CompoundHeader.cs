using static System.Buffers.Binary.BinaryPrimitives;

namespace Stevedore.Tool.Containers;

/// <summary>The first 512 bytes of a compound file: the sizes of its sectors, and where its tables begin.</summary>
internal sealed record CompoundHeader
{
    public const int Size = 512;

    /// <summary>As many sectors of the table are named in the header itself.</summary>
    public const int TableSectorsWithin = 109;

    public const int TableSectorsAt = 76;

    public required int SectorSize { get; init; }

    public required int MiniSectorSize { get; init; }

    /// <summary>Shorter streams lie in small sectors.</summary>
    public required uint MiniStreamLimit { get; init; }

    public required uint FirstDirectorySector { get; init; }

    public required uint FirstMiniTableSector { get; init; }

    /// <summary>The first of the sectors that name further sectors of the table.</summary>
    public required uint FirstFurtherSector { get; init; }

    /// <summary>The header, if its sizes are those that the format has.</summary>
    public static CompoundHeader? TryRead(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < Size)
            return null;
        int sectorBits = ReadUInt16LittleEndian(bytes[30..]);
        int miniSectorBits = ReadUInt16LittleEndian(bytes[32..]);
        if (sectorBits is < 7 or > 16 || miniSectorBits is < 4 or > 12 || miniSectorBits > sectorBits)
            return null;
        return new CompoundHeader
        {
            SectorSize = 1 << sectorBits,
            MiniSectorSize = 1 << miniSectorBits,
            FirstDirectorySector = ReadUInt32LittleEndian(bytes[48..]),
            MiniStreamLimit = ReadUInt32LittleEndian(bytes[56..]),
            FirstMiniTableSector = ReadUInt32LittleEndian(bytes[60..]),
            FirstFurtherSector = ReadUInt32LittleEndian(bytes[68..]),
        };
    }
}
