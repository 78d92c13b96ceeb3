namespace Stevedore.Generator.Tests.Behaviour;

/// <summary>Values of fixed size that one call stores and loads: they are told apart where one of them is wrong or missing.</summary>
public sealed partial class ScalarRuns
{
    private static readonly Voyage s_voyage = new()
    {
        Number = 1,
        Begun = new DateTime(2026, 3, 14, 15, 9, 26, DateTimeKind.Utc),
        Day = new DateOnly(2026, 3, 14),
        Hour = new TimeOnly(15, 9),
        Duration = TimeSpan.FromDays(-3),
        Key = new Guid("6F9619FF-8B86-D011-B42D-00C04FC964FF"),
        Share = (Half)0.5f,
        IsOver = true,
    };

    [Fact]
    public void They_have_the_bytes_that_a_BinaryWriter_gives_them_one_by_one()
    {
        using MemoryStream expected = new();
        using (BinaryWriter writer = new(expected))
        {
            writer.Write(s_voyage.Number);
            writer.Write(s_voyage.Begun.ToBinary());
            writer.Write(s_voyage.Day.DayNumber);
            writer.Write(s_voyage.Hour.Ticks);
            writer.Write(s_voyage.Duration.Ticks);
            writer.Write(s_voyage.Key.ToByteArray());
            writer.Write(s_voyage.Share);
            writer.Write(s_voyage.IsOver);
        }

        byte[] bytes = Archive.Serialize(s_voyage);

        Assert.Equal(expected.ToArray(), bytes);
        Assert.Equal(s_voyage, Archive.Deserialize<Voyage>(bytes));
    }

    [Theory]
    [InlineData(DateTimeKind.Unspecified)]
    [InlineData(DateTimeKind.Utc)]
    [InlineData(DateTimeKind.Local)]
    public void A_time_keeps_its_kind(DateTimeKind kind)
    {
        DateTime time = new(2026, 3, 14, 15, 9, 26, kind);

        DateTime loaded = Archive.Clone(s_voyage with { Begun = time }).Begun;

        Assert.Equal((time, kind), (loaded, loaded.Kind));
    }

    [Theory]
    [InlineData(4, "DateTime", 12, "Begun")]
    [InlineData(12, "DateOnly", 16, "Day")]
    [InlineData(16, "TimeOnly", 24, "Hour")]
    public void Bytes_that_are_no_value_are_told_by_the_member_that_has_them(int offset, string type, int position, string member)
    {
        byte[] bytes = Archive.Serialize(s_voyage);
        bytes.AsSpan(offset, position - offset).Fill(0x3F);

        ArchiveException error = Assert.Throws<ArchiveException>(() => Archive.Deserialize<Voyage>(bytes));

        Assert.Equal((ArchiveError.BadData, position, $"Voyage.{member}"), (error.Error, (int)error.Position!, error.Path));
        Assert.Contains($"The bytes are not those of a {type}.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, 0, "Number")]
    [InlineData(11, 4, "Begun")]
    [InlineData(33, 32, "Key")]
    [InlineData(50, 50, "IsOver")]
    public void An_early_end_is_told_by_the_member_that_is_missing(int length, int position, string member)
    {
        byte[] bytes = Archive.Serialize(s_voyage)[..length];

        ArchiveException error = Assert.Throws<ArchiveException>(() => Archive.Deserialize<Voyage>(bytes));

        Assert.Equal((ArchiveError.EndOfStream, position, $"Voyage.{member}"), (error.Error, (int)error.Position!, error.Path));
    }

    [Serializable]
    internal sealed partial record Voyage
    {
        public int Number;
        public DateTime Begun;
        public DateOnly Day;
        public TimeOnly Hour;
        public TimeSpan Duration;
        public Guid Key;
        public Half Share;
        public bool IsOver;
    }
}
