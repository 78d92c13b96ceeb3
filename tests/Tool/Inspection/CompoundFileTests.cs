using System.Buffers.Binary;
using System.Text;
using Stevedore.Tool.Containers;
using Stevedore.Tool.Output;
using Stevedore.Tool.Pieces;
using Stevedore.Tool.Structure;

namespace Stevedore.Tool.Tests.Inspection;

/// <summary>Compound files of OLE, made here sector by sector by the format's book.</summary>
public sealed class CompoundFileTests
{
    private const uint EndOfChain = 0xFFFF_FFFE;
    private const uint None = 0xFFFF_FFFF;
    private const int Sector = 512;

    [Fact]
    public void Archives_in_streams_of_a_compound_file_are_found()
    {
        byte[] file = Compound(new ArchiveBytes().Noise(20).Ports(3, isFirst: true).ToArray(), Long());

        Piece tree = StructureReader.Read(file, StructureOptions.Default);

        Assert.Equal(["Contents", "Drawing/Page"], tree.Pieces.Select(stream => stream.Name));
        Assert.All(tree.Pieces, stream => Assert.Equal(PieceKind.Stream, stream.Kind));
        Assert.Equal([(20L, 3L), (0L, 300L)], TableOfClasses.ClassesIn(tree).Select(found => (found.Offset, found.Count!.Value)));
    }

    [Fact]
    public void A_stream_has_the_bytes_that_were_put_in_it()
    {
        byte[] small = Encoding.ASCII.GetBytes("some bytes in small sectors, more than sixty-four of them in order to need two");
        byte[] large = Long();

        Assert.True(CompoundFile.TryRead(Compound(small, large), out List<CompoundStream>? streams));

        Assert.Equal([("Contents", true), ("Drawing/Page", true)], streams.Select(stream => (stream.Path, stream.IsWhole)));
        Assert.Equal(small, streams[0].Bytes.ToArray());
        Assert.Equal(large, streams[1].Bytes.ToArray());
    }

    [Fact]
    public void A_chain_that_leads_into_itself_ends_there()
    {
        byte[] file = Compound([], Long());
        // The second sector of the long stream, which is sector 4, is followed by the first.
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(Sector + (4 * sizeof(uint))), 3);

        Assert.True(CompoundFile.TryRead(file, out List<CompoundStream>? streams));

        Assert.Equal((2 * Sector, false), (streams[^1].Bytes.Length, streams[^1].IsWhole));
    }

    [Fact]
    public void Damaged_compound_files_are_read_as_far_as_they_go()
    {
        byte[] whole = Compound(new ArchiveBytes().Ports(3, isFirst: true).ToArray(), Long());
        for (int length = 0; length < whole.Length; length += 307)
            StructureReader.Read(whole.AsMemory(0, length), StructureOptions.Default);
        for (int at = 0; at < 4 * Sector; at += 19)
        {
            byte[] damaged = [.. whole];
            damaged[at] ^= (byte)(1 << (at % 8));
            StructureReader.Read(damaged, StructureOptions.Default);
        }
    }

    private static byte[] Long() => new ArchiveBytes().Ports(300, isFirst: true).ToArray();

    /// <summary>
    /// Sector 0 is the table, 1 the directory, 2 the table of the small sectors, 3 and on the long stream, the last ones the small sectors.
    /// The root has the stream Contents in small sectors, and a storage Drawing with the stream Page.
    /// </summary>
    private static byte[] Compound(byte[] small, byte[] large)
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
