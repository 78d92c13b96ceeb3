using Stevedore.Generated;
using Stevedore.Runtime.Tests.Archives.Transport;

namespace Stevedore.Runtime.Tests.Generated;

/// <summary>Counts in widths of a program's own.</summary>
public sealed class CountFormTests
{
    [Theory]
    [InlineData(WireType.SByte, "FF", -1)]
    [InlineData(WireType.Int16, "0080", -32768)]
    [InlineData(WireType.Int32, "FFFFFFFF", -1)]
    [InlineData(WireType.Int64, "00000000000000 80", long.MinValue)]
    public void A_count_below_zero_is_bad_data(WireType form, string bytes, long count)
    {
        using Archive archive = Bytes.Load(bytes);

        ArchiveException refusal = Assert.Throws<ArchiveException>(() => archive.ReadCollectionCount(form));

        Assert.Equal(ArchiveError.BadData, refusal.Error);
        Assert.Contains($"{count}", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(WireType.SByte, "7F", 127)]
    [InlineData(WireType.Byte, "FF", 255)]
    [InlineData(WireType.UInt16, "FFFF", 65535)]
    [InlineData(WireType.Int32, "00000100", 65536)]
    public void Any_other_is_a_count(WireType form, string bytes, int count)
    {
        using Archive archive = Bytes.Load(bytes);

        Assert.Equal(count, archive.ReadCollectionCount(form));
    }

    [Fact]
    public void A_count_above_the_limit_is_refused_in_any_width()
    {
        using Archive archive = Bytes.Load("FFFFFFFFFFFFFFFF");

        Assert.Equal(
            ArchiveError.LimitExceeded,
            Assert.Throws<ArchiveException>(() => archive.ReadCollectionCount(WireType.UInt64)).Error);
    }
}
