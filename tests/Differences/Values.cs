using System.Globalization;

namespace Stevedore.Differences.Tests;

public sealed partial class Values
{
    [Fact]
    [Difference("the kind of a `DateTime`", "kept; a local time is a moment, and local again where it is loaded", "the same")]
    public void Kinds_of_times()
    {
        DateTime now = new(2003, 5, 1, 12, 0, 0, DateTimeKind.Local);
        foreach (DateTime time in new[] { now, now.ToUniversalTime(), DateTime.SpecifyKind(now, DateTimeKind.Unspecified) })
        {
            CNumbers value = new() { Time = time };
            foreach (CNumbers copy in new[] { Copies.ByBinaryFormatter(value), Copies.ByPayload(value), Copies.ByArchive(value) })
                Assert.Equal((time, time.Kind), (copy.Time, copy.Time.Kind));
        }
    }

    [Fact]
    [Difference("all bits of a `double`, the scale of a `decimal`, an enum's number without a name", "kept", "kept")]
    public void Bits()
    {
        double strange = BitConverter.Int64BitsToDouble(0x7FF4_0000_0000_1234);
        CNumbers value = new() { Real = strange, Price = 1.500m, Day = (DayOfWeek)99 };

        foreach (CNumbers copy in new[] { Copies.ByBinaryFormatter(value), Copies.ByPayload(value), Copies.ByArchive(value) })
        {
            Assert.Equal(BitConverter.DoubleToInt64Bits(strange), BitConverter.DoubleToInt64Bits(copy.Real));
            Assert.Equal("1.500", copy.Price.ToString(CultureInfo.InvariantCulture));
            Assert.Equal((DayOfWeek)99, copy.Day);
        }
    }

    [Fact]
    [Difference("half of a surrogate pair in a string", "becomes U+FFFD", "kept")]
    public void Half_a_pair()
    {
        CText value = new() { Text = "a\uD800b" };

        Assert.Equal("a\uFFFDb", Copies.ByBinaryFormatter(value).Text);
        Assert.Equal("a\uFFFDb", Copies.ByPayload(value).Text);
        Assert.Equal("a\uD800b", Copies.ByArchive(value).Text);
    }

    [Fact]
    [Difference("a `CultureInfo`", "refused on .NET; .NET Framework stores it", "its name; what a user has changed about it is lost")]
    public void A_culture()
    {
        CLanguage value = new() { Culture = CultureInfo.InvariantCulture };

        Assert.Throws<SerializationException>(() => Copies.ByBinaryFormatter(value));
        Assert.Equal("", Copies.ByArchive(value).Culture.Name);
    }

    [Fact]
    [Difference(
        "a number, string, enum, structure, array or list in a member of type `object`",
        "kept, as what it is",
        "kept, as what it is; `[KnownType]` names types that no member has")]
    public void Values_in_an_object()
    {
        object[] all = [5, 2.5m, "text", DayOfWeek.Friday, new DateTime(2003, 5, 1), new[] { 1 }, new List<string> { "a" }];
        foreach (object held in all)
        {
            CBox value = new() { Held = held };
            foreach (CBox copy in new[] { Copies.ByBinaryFormatter(value), Copies.ByArchive(value) })
            {
                Assert.Equal(held.GetType(), copy.Held!.GetType());
                Assert.Equal(held, copy.Held);
            }
        }
    }

    [Fact]
    [Difference("the culture of the thread", "has no influence", "has none")]
    public void The_culture_of_the_thread()
    {
        CNumbers value = new() { Real = 1.5, Price = 2.5m, Time = new DateTime(2003, 5, 1) };
        byte[] byFormatter = Copies.Store(value), byArchive = Archive.Serialize(value);
        CultureInfo before = CultureInfo.CurrentCulture, other = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        other.NumberFormat.NumberDecimalSeparator = ",";
        try
        {
            CultureInfo.CurrentCulture = other;
            Assert.Equal(byFormatter, Copies.Store(value));
            Assert.Equal(byArchive, Archive.Serialize(value));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Serializable]
    public sealed partial class CNumbers
    {
        public DateTime Time;
        public double Real;
        public decimal Price;
        public DayOfWeek Day;
    }

    [Serializable]
    public sealed partial class CBox
    {
        public object? Held;
    }

    [Serializable]
    public sealed partial class CText
    {
        public string Text = "";
    }

    [Serializable]
    public sealed partial class CLanguage
    {
        public CultureInfo Culture = CultureInfo.InvariantCulture;
    }
}
