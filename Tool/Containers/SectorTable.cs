using System.Runtime.InteropServices;
using static System.Buffers.Binary.BinaryPrimitives;

namespace Stevedore.Tool.Containers;

/// <summary>Sectors, and the table that says of each which one follows it.</summary>
/// <param name="bytes">The bytes in which the sectors lie.</param>
/// <param name="sectorSize">In bytes.</param>
/// <param name="firstSectorAt">Where sector 0 begins.</param>
/// <param name="next">For each sector the one that follows it.</param>
internal sealed class SectorTable(ReadOnlyMemory<byte> bytes, int sectorSize, int firstSectorAt, uint[] next)
{
    /// <summary>Numbers from here on are none of sectors, but say that a chain ends, or that a sector is free or of a table.</summary>
    private const uint FirstSpecial = 0xFFFF_FFFA;

    /// <summary>The sectors of a file, by the table whose own sectors the header and those that it names say.</summary>
    public static SectorTable OfFile(ReadOnlyMemory<byte> bytes, CompoundHeader header)
    {
        int sectors = bytes.Length / header.SectorSize;
        List<uint> tableSectors = [];
        int sizeWithin = CompoundHeader.TableSectorsWithin * sizeof(uint);
        AddNumbers(tableSectors, bytes.Span.Slice(CompoundHeader.TableSectorsAt, sizeWithin), sectors);
        uint further = header.FirstFurtherSector;
        // The last number of such a sector is that of the next one. A loop ends when there cannot be so many.
        for (int met = 0; further < FirstSpecial && met < sectors; met++)
        {
            ReadOnlySpan<byte> sector = Sector(bytes, further, header.SectorSize, header.SectorSize).Span;
            if (sector.Length < header.SectorSize)
                break;
            AddNumbers(tableSectors, sector[..^sizeof(uint)], sectors);
            further = ReadUInt32LittleEndian(sector[^sizeof(uint)..]);
        }
        List<uint> next = [];
        foreach (uint tableSector in tableSectors)
            next.AddRange(NumbersOf(Sector(bytes, tableSector, header.SectorSize, header.SectorSize).Span));
        return new SectorTable(bytes, header.SectorSize, header.SectorSize, [.. next]);
    }

    public static uint[] NumbersOf(ReadOnlySpan<byte> table)
    {
        uint[] numbers = new uint[table.Length / sizeof(uint)];
        for (int i = 0; i < numbers.Length; i++)
            numbers[i] = ReadUInt32LittleEndian(table[(i * sizeof(uint))..]);
        return numbers;
    }

    /// <summary>The bytes of a chain of sectors, up to a size, or until it ends, leads out of the file or into itself.</summary>
    public ReadOnlyMemory<byte> Read(uint first, long size)
    {
        List<byte> read = [];
        HashSet<uint> met = [];
        for (uint sector = first; read.Count < size && sector < FirstSpecial && met.Add(sector); sector = next[sector])
        {
            ReadOnlyMemory<byte> bytesOfSector = Sector(bytes, sector, sectorSize, firstSectorAt);
            read.AddRange(bytesOfSector.Span[..(int)Math.Min(bytesOfSector.Length, size - read.Count)]);
            if (sector >= next.Length || bytesOfSector.Length < sectorSize)
                break;
        }
        return CollectionsMarshal.AsSpan(read).ToArray();
    }

    private static ReadOnlyMemory<byte> Sector(ReadOnlyMemory<byte> bytes, uint number, int size, int firstAt)
    {
        long offset = firstAt + ((long)number * size);
        return offset >= bytes.Length ? default : bytes.Slice((int)offset, (int)Math.Min(size, bytes.Length - offset));
    }

    private static void AddNumbers(List<uint> to, ReadOnlySpan<byte> numbers, int most)
    {
        foreach (uint number in NumbersOf(numbers))
        {
            if (number < FirstSpecial && to.Count < most)
                to.Add(number);
        }
    }
}
