using Stevedore.Tool.Pieces;
using Stevedore.Tool.Structure;

namespace Stevedore.Tool.Tests.Inspection;

/// <summary>Bytes that were cut, changed, or made to cost much.</summary>
public sealed class HostileTests
{
    [Fact]
    public void Every_truncation_and_a_flip_in_every_byte_are_read()
    {
        byte[] whole = File.ReadAllBytes(Repository.FullPathOf("samples/Cargo/Documents/cargo-small-ansi.bin"));
        for (int at = 0; at < whole.Length; at++)
        {
            AssertSound(StructureReader.Read(whole.AsMemory(0, at), StructureOptions.Default));
            byte[] damaged = [.. whole];
            damaged[at] ^= (byte)(1 << (at % 8));
            AssertSound(StructureReader.Read(damaged, StructureOptions.Default));
        }
    }

    [Fact]
    public void Bytes_full_of_tags_cost_little()
    {
        ArchiveBytes classes = new();
        for (int i = 0; i < 5_000; i++)
            classes.NewClass($"C{i}");
        AssertSound(StructureReader.Read(classes.ToArray(), StructureOptions.Default));

        ArchiveBytes one = new ArchiveBytes().NewClass("CPort");
        for (int i = 0; i < 200_000; i++)
            one.KnownClass(1);
        AssertSound(StructureReader.Read(one.ToArray(), StructureOptions.Default));

        ArchiveBytes again = new();
        for (int i = 0; i < 200; i++)
            again.NewClass("CPort");
        AssertSound(StructureReader.Read(again.ToArray(), StructureOptions.Default));
    }

    [Theory]
    [InlineData(0xFF)]
    [InlineData(0x00)]
    [InlineData(0x41)]
    [InlineData(0x80)]
    public void A_file_of_one_byte_again_and_again_costs_little(byte value)
    {
        byte[] bytes = new byte[1 << 20];
        bytes.AsSpan().Fill(value);
        AssertSound(StructureReader.Read(bytes, StructureOptions.Default));
    }

    [Fact]
    public void Lengths_that_lead_far_again_and_again_cost_little()
    {
        byte[] bytes = new byte[1 << 20];
        for (int i = 0; i + 2 < bytes.Length; i += 3)
            (bytes[i], bytes[i + 1], bytes[i + 2]) = (0xFF, 0xF0, 0xF0);
        bytes[^1] = 1;
        AssertSound(StructureReader.Read(bytes, StructureOptions.Default));
    }

    /// <summary>Pieces lie within the piece around them, one behind the other.</summary>
    private static void AssertSound(Piece piece)
    {
        long position = piece.Offset;
        foreach (Piece within in piece.Pieces)
        {
            Assert.True(within.Offset >= position && within.End <= piece.End, $"{within.Kind} at {within.Offset} is out of order.");
            position = within.End;
            AssertSound(within);
        }
    }
}
