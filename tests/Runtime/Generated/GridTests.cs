using System.Runtime.InteropServices;
using Stevedore.Generated;
using Stevedore.Runtime.Tests.Archives.Transport;

namespace Stevedore.Runtime.Tests.Generated;

/// <summary>Arrays of several dimensions as blocks.</summary>
public sealed class GridTests
{
    [Fact]
    public void The_lengths_come_first_and_the_last_index_runs_fastest()
    {
        short[,] grid = { { 1, 2, 3 }, { 4, 5, 6 } };

        byte[] bytes = Bytes.Store(archive => archive.WriteGrid<short>(grid));

        Assert.Equal(Bytes.Of("0200 0300 0100 0200 0300 0400 0500 0600"), bytes);
        foreach (Source source in Source.All)
            source.Load(bytes, archive => Assert.Equal(grid, Load(archive)), ArchiveOptions.Default);
    }

    [Fact]
    public void A_null_stays_null_and_an_empty_dimension_keeps_the_length_of_the_other()
    {
        byte[] bytes = Bytes.Store(archive =>
        {
            archive.WriteGrid<short>(null);
            archive.WriteGrid<short>(new short[0, 7]);
        });

        using Archive archive = Bytes.Load(bytes);
        Assert.Null(Load(archive));
        Assert.Equal(7, Load(archive)!.GetLength(1));
    }

    [Fact]
    public void Structs_are_copied_as_they_lie_in_memory()
    {
        Cell[,,] cells = new Cell[2, 1, 2];
        cells[1, 0, 1] = new Cell { X = 1.5f, Y = -2 };

        byte[] bytes = Bytes.Store(archive => archive.WriteGrid<Cell>(cells));

        Assert.Equal(3 * 2 + 4 * 8, bytes.Length);
        using Archive archive = Bytes.Load(bytes);
        Assert.Equal(cells, archive.ReadGrid<Cell, Cell[,,]>(3, static lengths => new Cell[lengths[0], lengths[1], lengths[2]]));
    }

    [Fact]
    public void Nothing_is_made_before_the_elements_have_come()
    {
        using Archive archive = Bytes.Load("FFFF 00000010 0100 0100");

        ArchiveException error = Assert.Throws<ArchiveException>(() =>
            archive.ReadGrid<short, short[,]>(2, static _ => throw new InvalidOperationException("An array was made for nothing.")));

        Assert.Equal(ArchiveError.EndOfStream, error.Error);
    }

    [Fact]
    public void An_array_of_another_type_or_size_is_refused()
    {
        using Archive storing = new(new MemoryStream(), ArchiveMode.Store);
        Assert.Throws<ArgumentException>(() => storing.WriteGrid<int>(new short[1, 1]));

        using Archive loading = Bytes.Load("0100 0200 0100 0200 0100 0200 0100 0200");
        Assert.Throws<ArgumentException>(() => loading.ReadGrid<short, short[,]>(2, static _ => new short[9, 9]));
        Assert.Throws<ArgumentException>(() => loading.ReadGrid<short, int[,]>(2, static lengths => new int[lengths[0], lengths[1]]));
    }

    private static short[,]? Load(Archive archive) =>
        archive.ReadGrid<short, short[,]>(2, static lengths => new short[lengths[0], lengths[1]]);

    [StructLayout(LayoutKind.Sequential)]
    private record struct Cell
    {
        public float X { get; set; }

        public float Y { get; set; }
    }
}
