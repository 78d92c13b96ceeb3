using System.Runtime.InteropServices;

namespace Stevedore.Generator.Tests.Behaviour;

/// <summary>
/// Arrays of structs that lie in memory as on the wire are copied as blocks; all others are stored one by one. The bytes are the same.
/// </summary>
public sealed partial class PlainStructures
{
    [Fact]
    public void A_block_has_the_bytes_of_its_structs_one_by_one()
    {
        Chart chart = new()
        {
            Soundings =
            [
                new Sounding { X = 1, Y = -2, Depth = 3.5f, Kind = Bottom.Rock },
                new Sounding { X = 4, Y = 5, Depth = -0f, Kind = Bottom.Sand },
            ],
            Gaps = [new Gap { Small = 1, Large = 2, Last = 5, End = 6 }, new Gap { Small = 3, Large = 4 }],
            Marks = [new Mark { Lit = true, Height = 7 }],
            Swapped = [new Swapped { Number = 0x0102 }],
        };

        byte[] bytes = Archive.Serialize(chart);

        byte[] expected =
        [
            2, 0, .. One(chart.Soundings[0]), .. One(chart.Soundings[1]),
            2, 0, 1, 2, 0, 0, 0, 5, 6, 0, 3, 4, 0, 0, 0, 0, 0, 0,
            1, 0, 1, 7, 0, 0, 0,
            1, 0, 1, 2,
        ];
        Assert.Equal(expected, bytes);
        Chart again = Archive.Deserialize<Chart>(bytes);
        Assert.Equal(chart.Soundings, again.Soundings);
        Assert.Equal(chart.Gaps, again.Gaps);
        Assert.Equal(chart.Marks, again.Marks);
        Assert.Equal(chart.Swapped, again.Swapped);
    }

    [Fact]
    public void A_truth_value_in_a_struct_is_loaded_as_one_or_zero()
    {
        byte[] bytes = [0, 0, 0, 0, 1, 0, 2, 7, 0, 0, 0, 0, 0];

        Chart chart = Archive.Deserialize<Chart>(bytes);

        Assert.Equal(1, MemoryMarshal.AsBytes(chart.Marks.AsSpan())[0]);
    }

    private static byte[] One(Sounding sounding) => Archive.Serialize(sounding);

    public enum Bottom : short
    {
        Sand,
        Rock,
    }

    [Serializable]
    public partial record struct Sounding
    {
        public short X;
        public short Y;
        public float Depth;
        public Bottom Kind;
        public short Reserved;
    }

    /// <summary>In memory there is padding behind the first field, though its 8 bytes on the wire would be aligned.</summary>
    [Serializable]
    public partial record struct Gap
    {
        public byte Small;
        public int Large;
        public byte Last;
        public short End;
    }

    [Serializable]
    public partial record struct Mark
    {
        public bool Lit;
        public int Height;
    }

    [Serializable]
    public partial record struct Swapped
    {
        [NetworkOrder]
        public short Number;
    }

    [Serializable]
    public sealed partial class Chart
    {
        public Sounding[] Soundings = [];
        public Gap[] Gaps = [];
        public Mark[] Marks = [];
        public Swapped[] Swapped = [];
    }
}
