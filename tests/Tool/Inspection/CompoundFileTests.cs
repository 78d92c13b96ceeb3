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
    [Fact]
    public void Archives_in_streams_of_a_compound_file_are_found()
    {
        byte[] file = CompoundBytes.Of(new ArchiveBytes().Noise(20).Ports(3, isFirst: true).ToArray(), Long());

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

        Assert.True(CompoundFile.TryRead(CompoundBytes.Of(small, large), out List<CompoundStream>? streams));

        Assert.Equal([("Contents", true), ("Drawing/Page", true)], streams.Select(stream => (stream.Path, stream.IsWhole)));
        Assert.Equal(small, streams[0].Bytes.ToArray());
        Assert.Equal(large, streams[1].Bytes.ToArray());
    }

    [Fact]
    public void A_chain_that_leads_into_itself_ends_there()
    {
        byte[] file = CompoundBytes.Of([], Long());
        // The second sector of the long stream, which is sector 4, is followed by the first.
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(CompoundBytes.Sector + (4 * sizeof(uint))), 3);

        Assert.True(CompoundFile.TryRead(file, out List<CompoundStream>? streams));

        Assert.Equal((2 * CompoundBytes.Sector, false), (streams[^1].Bytes.Length, streams[^1].IsWhole));
    }

    [Fact]
    public void Damaged_compound_files_are_read_as_far_as_they_go()
    {
        byte[] whole = CompoundBytes.Of(new ArchiveBytes().Ports(3, isFirst: true).ToArray(), Long());
        for (int length = 0; length < whole.Length; length += 307)
            StructureReader.Read(whole.AsMemory(0, length), StructureOptions.Default);
        for (int at = 0; at < 4 * CompoundBytes.Sector; at += 19)
        {
            byte[] damaged = [.. whole];
            damaged[at] ^= (byte)(1 << (at % 8));
            StructureReader.Read(damaged, StructureOptions.Default);
        }
    }

    private static byte[] Long() => new ArchiveBytes().Ports(300, isFirst: true).ToArray();
}
