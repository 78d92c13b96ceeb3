using System.Drawing;
using Stevedore.Mfc;
using Stevedore.Runtime.Tests.Archives.Transport;

namespace Stevedore.Runtime.Tests.Values;

/// <summary>MFC's value types: conversions from and to .NET's, equality, and what cannot be converted.</summary>
public sealed class ValueTypeTests
{
    [Fact]
    public void A_time_counts_whole_seconds_from_1970()
    {
        DateTimeOffset moment = new(2026, 11, 22, 13, 0, 5, 900, TimeSpan.FromHours(2));

        Assert.Equal(new MfcTime(1795345205), new MfcTime(moment));
        Assert.Equal(new DateTimeOffset(2026, 11, 22, 11, 0, 5, TimeSpan.Zero), new MfcTime(moment).ToDateTimeOffset());
        Assert.Equal(new DateTimeOffset(1969, 12, 31, 23, 59, 59, TimeSpan.Zero), new MfcTime(-1).ToDateTimeOffset());
        Assert.Throws<ArgumentOutOfRangeException>(() => new MfcTime(long.MaxValue).ToDateTimeOffset());
        Assert.Throws<ArgumentOutOfRangeException>(() => new MfcTime(long.MinValue).ToDateTimeOffset());
    }

    [Fact]
    public void A_span_of_seconds_drops_what_is_less_than_a_second()
    {
        Assert.Equal(new MfcTimeSpan(90), new MfcTimeSpan(TimeSpan.FromSeconds(90.9)));
        Assert.Equal(new MfcTimeSpan(-90), new MfcTimeSpan(TimeSpan.FromSeconds(-90.9)));
        Assert.Equal(TimeSpan.FromMinutes(1.5), new MfcTimeSpan(90).ToTimeSpan());
        Assert.Throws<OverflowException>(() => new MfcTimeSpan(long.MaxValue).ToTimeSpan());
        Assert.Throws<OverflowException>(() => new MfcTimeSpan(long.MinValue).ToTimeSpan());
    }

    [Fact]
    public void An_OLE_date_counts_days_from_the_end_of_1899()
    {
        Assert.Equal(new OleDateTime(2.5), new OleDateTime(new DateTime(1900, 1, 1, 12, 0, 0)));
        Assert.Equal(new DateTime(1900, 1, 1, 12, 0, 0), new OleDateTime(2.5).ToDateTime());
        // Before the origin the fraction counts forward from midnight.
        Assert.Equal(new DateTime(1899, 12, 29, 6, 0, 0), new OleDateTime(-1.25).ToDateTime());
        Assert.Equal(new OleDateTime(-1.25), new OleDateTime(new DateTime(1899, 12, 29, 6, 0, 0)));
    }

    [Fact]
    public void Every_whole_second_that_MFC_stores_comes_back()
    {
        int[] days = [-40000, -100, -3, -2, 0, 1, 2, 3, 10, 100, 1000, 8191, 8192, 30_000, 45_000, 2_958_465];
        foreach (int day in days)
        {
            for (int second = 0; second < 86_400; second++)
            {
                // OleDateFromTm of the sources of MFC.
                double time = second / 86_400.0;
                double stored = day < 0 ? day - time : day + time;
                Assert.Equal(new OleDateTime(stored), new OleDateTime(new OleDateTime(stored).ToDateTime()));
            }
        }
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(3e6)]
    [InlineData(-1e6)]
    public void An_OLE_date_outside_the_calendar_has_no_DateTime(double days) =>
        Assert.Throws<ArgumentException>(() => new OleDateTime(days).ToDateTime());

    [Fact]
    public void A_date_before_the_year_100_has_no_OLE_date() =>
        Assert.Throws<OverflowException>(() => new OleDateTime(new DateTime(99, 12, 31)));

    [Fact]
    public void A_value_that_is_not_valid_cannot_be_converted()
    {
        foreach (OleStatus status in new[] { OleStatus.Invalid, OleStatus.Null, (OleStatus)77 })
        {
            Assert.Throws<InvalidOperationException>(() => new OleDateTime(1, status).ToDateTime());
            Assert.Throws<InvalidOperationException>(() => new OleDateTimeSpan(1, status).ToTimeSpan());
            Assert.Throws<InvalidOperationException>(() => new OleCurrency(1, status).ToDecimal());
        }
        Assert.Equal(OleStatus.Null, OleDateTime.Null.Status);
        Assert.Equal(OleStatus.Null, OleCurrency.Null.Status);
    }

    [Fact]
    public void A_date_that_only_rounding_takes_out_of_range_is_bad_data()
    {
        byte[] bytes = Bytes.Store(a => a.Write(new OleDateTime(Math.BitDecrement(2958466.0))));
        using Archive archive = Bytes.Load(bytes);

        ArchiveException refusal = Assert.Throws<ArchiveException>(() => archive.ReadDateTime(WireType.OleDateTime));

        Assert.Equal((ArchiveError.BadData, 12), (refusal.Error, refusal.Position));
    }

    [Fact]
    public void An_OLE_span_counts_days()
    {
        Assert.Equal(new OleDateTimeSpan(1.5), new OleDateTimeSpan(TimeSpan.FromHours(36)));
        Assert.Equal(TimeSpan.FromHours(-36), new OleDateTimeSpan(-1.5).ToTimeSpan());
        Assert.Throws<OverflowException>(() => new OleDateTimeSpan(1e10).ToTimeSpan());
        Assert.Throws<ArgumentException>(() => new OleDateTimeSpan(double.NaN).ToTimeSpan());
    }

    [Fact]
    public void Days_are_equal_when_their_bits_are()
    {
        double otherNaN = BitConverter.Int64BitsToDouble(0x7FF8000000000001);

        Assert.Equal(new OleDateTime(double.NaN), new OleDateTime(double.NaN));
        Assert.Equal(new OleDateTime(double.NaN).GetHashCode(), new OleDateTime(double.NaN).GetHashCode());
        Assert.NotEqual(new OleDateTime(double.NaN), new OleDateTime(otherNaN));
        Assert.NotEqual(new OleDateTime(0.0), new OleDateTime(-0.0));
        Assert.NotEqual(new OleDateTime(1), new OleDateTime(1, OleStatus.Null));
        Assert.Equal(new OleDateTimeSpan(double.NaN), new OleDateTimeSpan(double.NaN));
        Assert.NotEqual(new OleDateTimeSpan(0.0), new OleDateTimeSpan(-0.0));
    }

    [Fact]
    public void Money_has_four_decimals_and_64_bits()
    {
        Assert.Equal(new OleCurrency(-123_456), new OleCurrency(-12.3456m));
        Assert.Equal(-12.3456m, new OleCurrency(-123_456).ToDecimal());
        Assert.Equal(922337203685477.5807m, new OleCurrency(long.MaxValue).ToDecimal());
        Assert.Equal(new OleCurrency(1), new OleCurrency(0.00006m));
        Assert.Throws<OverflowException>(() => new OleCurrency(922337203685477.5808m));
    }

    [Fact]
    public void A_rectangle_has_edges_where_that_of_NET_has_a_size()
    {
        Assert.Equal(new Rect(1, 2, 4, 6), new Rect(new Rectangle(1, 2, 3, 4)));
        Assert.Equal(new Rectangle(1, 2, 3, 4), new Rect(1, 2, 4, 6).ToRectangle());
        Assert.Throws<OverflowException>(() => new Rect(int.MinValue, 0, int.MaxValue, 0).ToRectangle());
    }
}
