using FsCheck;
using FsCheck.Fluent;
using Stevedore.Runtime.Tests.Archives.Transport;
using Stevedore.Wire;

namespace Stevedore.Runtime.Tests.Wire;

/// <summary>Counts, lengths and tags: what is written is read again, and a part of it says how much is missing.</summary>
public sealed class PrefixTests
{
    private delegate int Reading(ReadOnlySpan<byte> source);

    /// <summary>Numbers of every width, and their neighbours.</summary>
    private static Arbitrary<ulong> Numbers { get; } = Arb.From(
        from bits in Gen.Choose(0, 64)
        from near in Gen.Choose(-3, 3)
        select (bits == 64 ? 0 : 1ul << bits) + (ulong)near);

    [Fact]
    public void Any_count_is_read_as_it_was_written() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Numbers, static count =>
    {
        byte[] bytes = new byte[CountPrefix.MaxSize];
        int size = CountPrefix.Write(bytes, count, isLong: true);

        AssertNeedsAllOf(bytes.AsSpan(0, size), static source => CountPrefix.Read(source, isLong: true, out _, out _));
        CountPrefix.Read(bytes, isLong: true, out ulong read, out bool isNull);
        Assert.Equal((count, false), (read, isNull));
    }));

    [Fact]
    public void In_a_32_bit_program_no_count_is_longer_than_32_bits()
    {
        ArchiveOptions options = new() { LongCounts = false };

        Assert.Equal(Bytes.Of("FFFF FFFFFFFF"), Bytes.Store(a => a.WriteCount(uint.MaxValue), options));
        Assert.Equal(uint.MaxValue, Bytes.Load("FFFF FFFFFFFF 01", options).ReadCount());
        Assert.Equal(Bytes.Of("FFFF FFFFFFFF FFFFFFFF00000000"), Bytes.Store(a => a.WriteCount(uint.MaxValue)));
        ArchiveException refusal = Assert.Throws<ArchiveException>(() => Bytes.Store(a => a.WriteCount(1L << 32), options));
        Assert.Equal(ArchiveError.BadData, refusal.Error);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Any_length_is_read_as_it_was_written(bool unicode) => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Numbers, length =>
    {
        byte[] bytes = new byte[StringPrefix.MaxSize];
        int size = StringPrefix.Write(bytes, length, unicode);

        AssertNeedsAllOf(bytes.AsSpan(0, size), static source => StringPrefix.Read(source, out _, out _, out _));
        StringPrefix.Read(bytes, out ulong read, out bool isUnicode, out bool isNull);
        Assert.Equal((length, unicode, false), (read, isUnicode, isNull));
    }));

    [Fact]
    public void Any_number_of_a_tag_is_read_as_it_was_written() => Check.One(Config.QuickThrowOnFailure, Prop.ForAll(Numbers, static any =>
    {
        uint number = (uint)any & int.MaxValue;
        byte[] bytes = new byte[ObjectTag.MaxSize];

        int size = ObjectTag.WriteObject(bytes, number);
        AssertNeedsAllOf(bytes.AsSpan(0, size), static source => ObjectTag.Read(source, out _));
        ObjectTag.Read(bytes, out ObjectTag tag);
        Assert.Equal((number, false, false), (tag.Number, tag.IsClass, tag.IsNewClass));

        size = ObjectTag.WriteClass(bytes, number);
        AssertNeedsAllOf(bytes.AsSpan(0, size), static source => ObjectTag.Read(source, out _));
        ObjectTag.Read(bytes, out tag);
        Assert.Equal((number, true, false), (tag.Number, tag.IsClass, tag.IsNewClass));
    }));

    [Fact]
    public void What_stands_for_null_is_read_as_null()
    {
        byte[] bytes = new byte[StringPrefix.MaxSize];
        foreach (bool unicode in new[] { true, false })
        {
            int size = StringPrefix.WriteNull(bytes, unicode);
            AssertNeedsAllOf(bytes.AsSpan(0, size), static source => StringPrefix.Read(source, out _, out _, out _));
            StringPrefix.Read(bytes, out _, out bool isUnicode, out bool isNull);
            Assert.Equal((unicode, true), (isUnicode, isNull));
        }
        int nullSize = CountPrefix.WriteNull(bytes);
        AssertNeedsAllOf(bytes.AsSpan(0, nullSize), static source => CountPrefix.Read(source, isLong: true, out _, out _));
        CountPrefix.Read(bytes, isLong: true, out _, out bool isNullCollection);
        Assert.True(isNullCollection);
    }

    [Fact]
    public void A_new_class_is_its_mark_schema_and_name()
    {
        byte[] bytes = new byte[100];

        int tag = ObjectTag.WriteNewClass(bytes);
        int header = ClassHeader.Write(bytes.AsSpan(tag), 0x1_0203, "CName");

        ObjectTag.Read(bytes, out ObjectTag read);
        Assert.True(read.IsNewClass && read.IsClass);
        Assert.Equal((0x0203, 5), ClassHeader.Read(bytes.AsSpan(tag)));
        Assert.Equal("CName", ClassHeader.ReadName(bytes.AsSpan(tag + ClassHeader.FixedSize, 5)));
        Assert.Equal(2 + ClassHeader.FixedSize + 5, tag + header);
    }

    [Fact]
    public void The_prefix_of_a_short_string_is_told_from_all_others()
    {
        for (int length = 0; length < StringPrefix.ShortLimit; length++)
        {
            byte[] bytes = new byte[StringPrefix.MaxSize];
            Assert.Equal(StringPrefix.ShortUnicodeSize, StringPrefix.Write(bytes, (ulong)length, unicode: true));
            Assert.Equal(StringPrefix.ShortUnicode(length), BitConverter.ToUInt32(bytes));
            Assert.True(StringPrefix.IsShortUnicode(BitConverter.ToUInt32(bytes), out int read));
            Assert.Equal(length, read);
        }
        Assert.False(StringPrefix.IsShortUnicode(0xFFFFFEFF, out _));
        Assert.False(StringPrefix.IsShortUnicode(0x01FFFFFF, out _));
        Assert.False(StringPrefix.IsShortUnicode(0x01FEFEFF, out _));
    }

    [Fact]
    public void A_unit_is_found_at_its_own_boundary_only()
    {
        Assert.Equal(2, LittleEndian.IndexOfUnit([0, 0x0A, 0, 0x0A, 0x0A, 0, 0x0A], '\n'));
        Assert.Equal(-1, LittleEndian.IndexOfUnit([0, 0x0A, 0, 0x0A], '\n'));
        Assert.Equal(-1, LittleEndian.IndexOfUnit([], '\n'));
    }

    /// <summary>Whoever asks for as many bytes as each answer wants gets to the end, and never asks for more than there are.</summary>
    private static void AssertNeedsAllOf(ReadOnlySpan<byte> whole, Reading read)
    {
        for (int length = 0; length < whole.Length; length++)
            Assert.InRange(-read(whole[..length]), length + 1, whole.Length);
        Assert.Equal(whole.Length, read(whole));
    }
}
