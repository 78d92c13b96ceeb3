using System.Runtime.CompilerServices;

namespace Stevedore.Generator.Tests.Behaviour;

public sealed partial class Buffers
{
    [Fact]
    public void A_buffer_of_fixed_size_is_its_elements_without_a_count()
    {
        Header header = new() { Version = 7 };
        header.SetTag(1, 2, 3, 4);
        header.SetFlag(1);

        byte[] bytes = Archive.Serialize(header);
        Assert.Equal("0700" + "01020304" + "000001000000" + "0001", Convert.ToHexString(bytes));

        bytes[^1] = 200;
        Header loaded = Archive.Deserialize<Header>(bytes);
        Assert.Equal([1, 2, 3, 4], loaded.Tag);
        Assert.Equal([0, 1, 0], loaded.Units);
        Assert.Equal((true, 1), (loaded.Flag(1), loaded.RawFlag(1)));
    }

    [Fact]
    public void An_inline_array_is_its_elements_without_a_count()
    {
        CRack rack = new();
        rack.Words[0] = 1;
        rack.Words[2] = 3;
        rack.Names[1] = "b";
        rack.Crews[0] = rack;
        rack.Pairs[1].First = 5;

        byte[] bytes = Archive.Serialize(new Words3Holder { Words = rack.Words });
        Assert.Equal("010000000300", Convert.ToHexString(bytes));
        Assert.Equal("010000000300", Convert.ToHexString(Archive.Serialize(rack.Words)));
        Assert.Equal(3, Archive.Deserialize<Words3>(bytes)[2]);

        CRack loaded = RoundTrip.Tagged(rack);
        Assert.Equal((1, 0, 3), (loaded.Words[0], loaded.Words[1], loaded.Words[2]));
        Assert.Equal((null, "b"), (loaded.Names[0], loaded.Names[1]));
        Assert.Same(loaded, loaded.Crews[0]);
        Assert.Equal(5, loaded.Pairs[1].First);
    }

    [Fact]
    public void An_inline_array_that_is_archivable_itself_works_everywhere()
    {
        Span4<string> texts = default;
        texts[3] = "x";
        Span4<int>[] numbers = [default];
        numbers[0][1] = 9;

        Assert.Equal("x", Archive.Deserialize<Span4<string>>(Archive.Serialize(texts))[3]);
        Assert.Equal(9, Archive.Deserialize<Span4<int>[]>(Archive.Serialize(numbers))[0][1]);
        Assert.Equal(2 + 4 * sizeof(int), Archive.Serialize(numbers).Length);
    }

    [Fact]
    public void A_buffer_that_ends_too_soon_is_refused()
    {
        byte[] bytes = Archive.Serialize(new Header());

        for (int length = 0; length < bytes.Length; length++)
            Assert.Equal(
                ArchiveError.EndOfStream,
                Assert.Throws<ArchiveException>(() => Archive.Deserialize<Header>(bytes.AsSpan(0, length))).Error);
    }

    [Serializable]
    internal unsafe partial struct Header
    {
        public ushort Version;
        private fixed byte _tag[4];
        private fixed ushort _units[3];
        private fixed bool _flags[2];

        public readonly int[] Tag => [_tag[0], _tag[1], _tag[2], _tag[3]];

        public readonly int[] Units => [_units[0], _units[1], _units[2]];

        public readonly bool Flag(int index) => _flags[index];

        public byte RawFlag(int index)
        {
            fixed (bool* flags = _flags)
                return ((byte*)flags)[index];
        }

        public void SetFlag(int index) => _flags[index] = true;

        public void SetTag(byte a, byte b, byte c, byte d)
        {
            (_tag[0], _tag[1], _tag[2], _tag[3]) = (a, b, c, d);
            _units[1] = 1;
        }
    }

    [InlineArray(3)]
    internal struct Words3
    {
        private ushort _first;
    }

    [InlineArray(2)]
    internal struct Names2
    {
        private string? _first;
    }

    [InlineArray(2)]
    internal struct Many<T>
    {
        private T _first;
    }

    [Serializable]
    [InlineArray(4)]
    internal partial struct Span4<T>
    {
        private T _first;
    }

    [Serializable]
    internal partial struct Pair
    {
        public byte First;
        public int Second;
    }

    [Serializable]
    internal partial struct Words3Holder
    {
        public Words3 Words;
    }

    [Serializable]
    internal sealed partial class CRack
    {
        public Words3 Words;
        public Names2 Names;
        public Many<CRack?> Crews;
        public Many<Pair> Pairs;
    }
}
