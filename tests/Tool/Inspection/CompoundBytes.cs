using System.Buffers.Binary;
using System.Text;

namespace Stevedore.Tool.Tests.Inspection;

/// <summary>Compound files of OLE, made sector by sector by the format's book.</summary>
internal static class CompoundBytes
{
    /// <summary>The bytes of a sector.</summary>
    public const int Sector = 512;

    private const uint EndOfChain = 0xFFFF_FFFE;
    private const uint None = 0xFFFF_FFFF;

    /// <summary>
    /// Sector 0 is the table, 1 the directory, 2 the table of the small sectors, 3 and on the long stream, the last ones the small sectors.
    /// The root has the stream Contents in small sectors, and a storage Drawing with the stream Page.
    /// </summary>
    public static byte[] Of(byte[] small, byte[] large)
    {
        const int First = 3;
        int largeSectors = (large.Length + Sector - 1) / Sector;
        int mini = First + largeSectors;
        int miniSectors = Math.Max(1, (small.Length + Sector - 1) / Sector);
        byte[] file = new byte[(1 + mini + miniSectors) * Sector];

        Span<byte> header = file;
        ((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(header);
        Put16(header[24..], 0x3E);
        Put16(header[26..], 3);
        Put16(header[28..], 0xFFFE);
        Put16(header[30..], 9);
        Put16(header[32..], 6);
        Put32(header[44..], 1);
        Put32(header[48..], 1);
        Put32(header[56..], 4096);
        Put32(header[60..], 2);
        Put32(header[64..], 1);
        Put32(header[68..], EndOfChain);
        header[76..Sector].Fill(0xFF);
        Put32(header[76..], 0);

        Span<byte> table = SectorAt(file, 0);
        table.Fill(0xFF);
        Put32(table, 0xFFFF_FFFD);
        Put32(table[4..], EndOfChain);
        Put32(table[8..], EndOfChain);
        Chain(table, First, largeSectors);
        Chain(table, mini, miniSectors);
        Span<byte> miniTable = SectorAt(file, 2);
        miniTable.Fill(0xFF);
        Chain(miniTable, 0, Math.Max(1, (small.Length + 63) / 64));

        Span<byte> directory = SectorAt(file, 1);
        Entry(directory, "Root Entry", 5, None, None, 1, (uint)mini, miniSectors * Sector);
        Entry(directory[128..], "Contents", 2, None, 2, None, 0, small.Length);
        Entry(directory[256..], "Drawing", 1, None, None, 3, 0, 0);
        Entry(directory[384..], "Page", 2, None, None, None, First, large.Length);
        large.CopyTo(file.AsSpan((1 + First) * Sector));
        small.CopyTo(file.AsSpan((1 + mini) * Sector));
        return file;
    }

    private static Span<byte> SectorAt(byte[] file, int number) => file.AsSpan((1 + number) * Sector, Sector);

    private static void Chain(Span<byte> table, int first, int count)
    {
        for (int i = 0; i < count; i++)
            Put32(table[((first + i) * sizeof(uint))..], i + 1 < count ? (uint)(first + i + 1) : EndOfChain);
    }

    private static void Entry(Span<byte> entry, string name, byte kind, uint left, uint right, uint child, uint first, int size)
    {
        Encoding.Unicode.GetBytes(name, entry);
        Put16(entry[64..], (name.Length + 1) * 2);
        entry[66] = kind;
        Put32(entry[68..], left);
        Put32(entry[72..], right);
        Put32(entry[76..], child);
        Put32(entry[116..], first);
        Put32(entry[120..], (uint)size);
    }

    private static void Put16(Span<byte> to, int value) => BinaryPrimitives.WriteUInt16LittleEndian(to, (ushort)value);

    private static void Put32(Span<byte> to, uint value) => BinaryPrimitives.WriteUInt32LittleEndian(to, value);
}
