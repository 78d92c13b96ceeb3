namespace Stevedore.Generator.Tests.Behaviour;

/// <summary>Objects behind numbers of a program's own that say their class. The bytes are made by hand.</summary>
public sealed partial class TypeDiscriminators
{
    private const string Bytes = "0100" + "0A" + "02" + "0200" + "0B" + "14" + "0100" + "0C" + "0300" + "0D" + "15" + "16" + "0000"
        + "07" + "00" + "08" + "0E" + "17";

    [Fact]
    public void A_number_says_the_class()
    {
        Drawing loaded = Archive.Deserialize<Drawing>(Convert.FromHexString(Bytes));

        Assert.Equal((typeof(Line), 10), (loaded.First!.GetType(), (int)loaded.First.Colour));
        Assert.Equal([typeof(Circle), typeof(Line)], loaded.Counted.Select(shape => shape.GetType()));
        Assert.Equal([(typeof(Ring), 13, 21, 22)], loaded.Ended.Cast<Ring>().Select(ring =>
            (ring.GetType(), (int)ring.Colour, (int)ring.Radius, (int)ring.Hole)));
        Assert.Equal(7, loaded.Mark);
        Assert.Null(loaded.Own[0]);
        Assert.Equal((14, 23), (((Circle)loaded.Own[1]!).Colour, ((Circle)loaded.Own[1]!).Radius));
        Assert.Equal(Bytes, Convert.ToHexString(Archive.Serialize(loaded)));
    }

    [Fact]
    public void A_number_without_a_class_is_refused_at_its_byte()
    {
        ArchiveException thrown = Assert.Throws<ArchiveException>(() => Archive.Deserialize<Drawing>([0x2A, 0, 1, 2, 3]));

        Assert.Equal((ArchiveError.BadData, 0), (thrown.Error, thrown.Position));
        Assert.Contains("42 (0x2A)", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_class_without_a_number_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Archive.Serialize(new Drawing { First = new Square() }));
        Assert.Equal(ArchiveError.BadData, Assert.Throws<ArchiveException>(() => Archive.Serialize(new Drawing { First = null })).Error);
        Assert.Throws<ArgumentException>(() => Archive.Serialize(new Drawing { Own = [null, new Ring()] }));
    }

    [DerivedType(typeof(Line), 1)]
    [DerivedType(typeof(Circle), 2)]
    [DerivedType(typeof(Ring), 3)]
    [Serializable]
    public abstract partial class Shape
    {
        public byte Colour;
    }

    [Serializable]
    public sealed partial class Line : Shape;

    [Serializable]
    public partial class Circle : Shape
    {
        public byte Radius;
    }

    [Serializable]
    public sealed partial class Ring : Circle
    {
        public byte Hole;
    }

    [Serializable]
    public sealed partial class Square : Shape;

    [Serializable]
    public sealed partial class Drawing
    {
        [TypeDiscriminator(WireType.UInt16)]
        public Shape? First = new Line();
        [Count(WireType.Byte), TypeDiscriminator(WireType.UInt16)]
        public List<Shape> Counted = [];
        [TerminatedBy(0), TypeDiscriminator(WireType.UInt16)]
        public Shape[] Ended = [];
        public byte Mark;
        [FixedLength(2), TypeDiscriminator(WireType.Byte, NullDiscriminator = 0), DerivedType(typeof(Circle), 8)]
        public Shape?[] Own = [null, null];
    }
}
