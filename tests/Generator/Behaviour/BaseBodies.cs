namespace Stevedore.Generator.Tests.Behaviour;

/// <summary>Where in a body that of the base stands.</summary>
public sealed partial class BaseBodies
{
    private const string Length = "0A000000";
    private const string Own = "1400";
    private const string Last = "1E";

    [Fact]
    public void It_stands_behind_all_members() => AssertBytes(new LastBase(), Own + Last + Length);

    [Fact]
    public void It_stands_behind_the_member_that_is_named() => AssertBytes(new MiddleBase(), Own + Length + Last);

    [Fact]
    public void It_is_left_out()
    {
        Assert.Equal(Own, Convert.ToHexString(Archive.Serialize(new WithoutBase())));
        Assert.Equal((10, 20), Facts(Archive.Deserialize<WithoutBase>(Convert.FromHexString(Own))));
    }

    [Theory]
    [InlineData(1, 10, "1400")]
    [InlineData(2, 11, "14000B000000")]
    public void It_is_there_in_some_schemas(int schema, int length, string body)
    {
        ArchiveOptions options = new() { Schemas = new SchemaTable { ["CLateBase"] = schema } };
        using MemoryStream stream = new();
        using (Archive storing = new(stream, ArchiveMode.Store, options))
            storing.WriteObject(new LateBase { Length = 11 });

        Assert.EndsWith(body, Convert.ToHexString(stream.ToArray()));
        stream.Position = 0;
        using Archive loading = new(stream, ArchiveMode.Load);
        LateBase loaded = loading.ReadObject<LateBase>()!;
        Assert.Equal((length, (ushort)20), (loaded.Length, loaded.Own));
    }

    [Fact]
    public void A_failure_in_it_is_told_by_its_own_members()
    {
        Assert.Equal("MiddleBase.Length", PathOf<MiddleBase>(Own + "0A"));
        Assert.Equal("MiddleBase.Last", PathOf<MiddleBase>(Own + Length));
    }

    private static void AssertBytes<T>(T value, string bytes) where T : Thing
    {
        Assert.Equal(bytes, Convert.ToHexString(Archive.Serialize(value)));
        T loaded = Archive.Deserialize<T>(Convert.FromHexString(bytes.Replace(Length, "0B000000", StringComparison.Ordinal)));
        Assert.Equal(11, loaded.Length);
    }

    private static (int Length, int Own) Facts(WithoutBase value) => (value.Length, value.Own);

    private static string? PathOf<T>(string bytes) where T : IArchivable =>
        Assert.Throws<ArchiveException>(() => Archive.Deserialize<T>(Convert.FromHexString(bytes))).Path;

    [Serializable]
    public abstract partial class Thing
    {
        public int Length = 10;
    }

    [Serializable]
    [BaseBody(IsLast = true)]
    public sealed partial class LastBase : Thing
    {
        public ushort Own = 20;
        public byte Last = 30;
    }

    [Serializable]
    [BaseBody(After = nameof(Own))]
    public sealed partial class MiddleBase : Thing
    {
        public ushort Own = 20;
        public byte Last = 30;
    }

    [Serializable]
    [BaseBody(IsLeftOut = true)]
    public sealed partial class WithoutBase : Thing
    {
        public ushort Own = 20;
    }

    [Serializable]
    [RuntimeClass("CLateBase", Schema = 2, Versionable = true)]
    [BaseBody(IsLast = true, VersionAdded = 2)]
    public sealed partial class LateBase : Thing
    {
        public ushort Own = 20;
    }
}
