using Stevedore.Mfc;
using Stevedore.Runtime.Tests.Archives.Transport;

namespace Stevedore.Runtime.Tests.Values;

/// <summary>Variants of every type, also of those that nobody knows.</summary>
public sealed class OleVariantTests
{
    private static readonly Dictionary<string, OleVariant> s_variants = new()
    {
        ["0000"] = new(VariantType.Empty),
        ["0100"] = new(VariantType.Null),
        ["0200 FEFF"] = new((short)-2),
        ["0300 FEFFFFFF"] = new(-2),
        ["0400 0000C03F"] = new(1.5f),
        ["0500 000000000000F83F"] = new(1.5),
        ["0600 0807060504030201"] = new(new OleCurrency(0x0102030405060708)),
        ["0700 000000000000F83F"] = new(new OleDateTime(1.5)),
        ["0800 04000000 6100 6200"] = new("ab"),
        ["0800 00000000"] = new((string?)null),
        ["0A00 05400080"] = OleVariant.FromError(unchecked((int)0x80004005)),
        ["0B00 FFFF"] = new(true),
        ["0B00 0000"] = new(false),
        ["0B00 0100"] = OleVariant.FromBooleanBits(1),
        ["0B00 0040"] = OleVariant.FromBooleanBits(0x4000),
        ["0800 05000000 6100 6200 63"] = OleVariant.FromOddString("ab", 0x63),
        ["0800 01000000 FF"] = OleVariant.FromOddString("", 0xFF),
        ["1000 FE"] = new((sbyte)-2),
        ["1100 C8"] = new((byte)200),
        ["1200 01FF"] = new((ushort)0xFF01),
        ["1300 040302F1"] = new(0xF1020304),
        ["1400 FEFFFFFFFFFFFFFF"] = new(-2L),
        ["1500 08070605040302F1"] = new(0xF102030405060708),
        ["0C00"] = new((VariantType)12),
        ["0340"] = new((VariantType)0x4003),
        ["FFFF"] = new((VariantType)0xFFFF),
    };

    public static TheoryData<string> Layouts => new(s_variants.Keys);

    [Theory]
    [MemberData(nameof(Layouts))]
    public void A_variant_is_its_type_and_its_value(string layout)
    {
        Assert.Equal(Bytes.Of(layout), Bytes.Store(a => a.Write(s_variants[layout])));
        using Archive archive = Bytes.Load(layout);
        Assert.Equal(s_variants[layout], archive.ReadOleVariant());
        Assert.True(archive.IsBufferEmpty);
    }

    [Fact]
    public void Every_number_of_a_type_is_loaded_or_refused_with_an_error()
    {
        for (int type = 0; type <= ushort.MaxValue; type++)
        {
            using Archive archive = Bytes.Load([(byte)type, (byte)(type >> 8), 0, 0, 0, 0, 0, 0, 0, 0]);
            if (type is (int)VariantType.Dispatch or (int)VariantType.Unknown)
                Assert.Equal(ArchiveError.BadData, Assert.Throws<ArchiveException>(() => archive.ReadOleVariant()).Error);
            else
                Assert.Equal((VariantType)type, archive.ReadOleVariant().Type);
        }
    }

    [Fact]
    public void Any_number_but_zero_is_true()
    {
        Assert.Equal(true, Bytes.Load("0B00 0100").ReadOleVariant().Value);
        Assert.Equal(true, Bytes.Load("0B00 0001").ReadOleVariant().Value);
    }

    [Fact]
    public void A_string_of_an_odd_number_of_bytes_is_loaded_without_the_last()
    {
        using Archive archive = Bytes.Load("0800 03000000 6100 62 07");

        Assert.Equal("a", archive.ReadOleVariant().Value);
        Assert.Equal(7, archive.ReadByte());
    }

    [Fact]
    public void A_type_that_needs_a_value_cannot_be_without_one()
    {
        foreach (VariantType type in Enum.GetValues<VariantType>().Except([VariantType.Empty, VariantType.Null]))
            Assert.Throws<ArgumentException>(() => new OleVariant(type));
    }

    [Fact]
    public void No_variant_is_stored_as_an_empty_one() =>
        Assert.Equal(Bytes.Of("0000"), Bytes.Store(static a => a.Write((OleVariant?)null)));

    [Fact]
    public void Variants_are_equal_when_type_and_value_are()
    {
        Assert.Equal(new OleVariant(1), new OleVariant(1));
        Assert.NotEqual(new OleVariant(1), new OleVariant(1u));
        Assert.NotEqual(new OleVariant(1), OleVariant.FromError(1));
        Assert.Equal(new OleVariant(double.NaN), new OleVariant(double.NaN));
    }

    [Fact]
    public void The_status_of_money_and_dates_does_not_travel()
    {
        Assert.Equal(new OleVariant(new OleCurrency(0)), new OleVariant(OleCurrency.Null));
        Assert.Equal(new OleVariant(new OleDateTime(0)), new OleVariant(OleDateTime.Null));
    }
}
