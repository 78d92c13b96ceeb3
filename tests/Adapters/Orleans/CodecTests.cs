using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Serialization;
using Stevedore.Adapters.Tests.Model;
using Stevedore.Orleans;

namespace Stevedore.Adapters.Tests.Orleans;

/// <summary>What Orleans sends of archivable objects, and what it copies within a silo.</summary>
public sealed class CodecTests
{
    private readonly ServiceProvider _services = new ServiceCollection()
        .AddSerializer(static serializer => serializer.AddStevedoreSerializer())
        .BuildServiceProvider();

    private Serializer Serializer => _services.GetRequiredService<Serializer>();

    private DeepCopier Copier => _services.GetRequiredService<DeepCopier>();

    [Fact]
    public void Private_members_cycles_and_derived_classes_arrive()
    {
        FreePort kiel = new("Kiel", zones: 2);
        kiel.Berth("Sotra");

        FreePort sent = Assert.IsType<FreePort>(Sent<Port>(kiel));

        Assert.Equal(("Kiel", 2), (sent.Name, sent.Zones));
        Assert.Same(sent, Assert.Single(sent.Ships).Home);
        Assert.Null(Sent<Port?>(null));
    }

    [Fact]
    public void What_the_values_of_a_call_share_is_shared_where_they_arrive()
    {
        Port bergen = new("Bergen");
        Ship sotra = new("Sotra", bergen);
        Ship askøy = new("Askøy", bergen);

        object?[] sent = Sent<object?[]>([sotra, askøy, 42, bergen, null, sotra]);

        Port port = Assert.IsType<Port>(sent[3]);
        Assert.Same(port, Assert.IsType<Ship>(sent[0]).Home);
        Assert.Same(port, Assert.IsType<Ship>(sent[1]).Home);
        Assert.Same(sent[0], sent[5]);
        Assert.Equal(42, sent[2]);
    }

    [Fact]
    public void The_next_call_begins_anew()
    {
        Port bergen = new("Bergen");

        byte[] first = Serializer.SerializeToArray<object?[]>([new Ship("Sotra", bergen)]);
        byte[] second = Serializer.SerializeToArray<object?[]>([new Ship("Sotra", bergen)]);

        Assert.Equal(first, second);
        Assert.NotSame(HomeOf(first), HomeOf(second));
    }

    [Fact]
    public void A_copy_within_a_silo_shares_what_the_values_of_a_call_share_and_nothing_with_them()
    {
        Port bergen = new("Bergen");
        Ship sotra = new("Sotra", bergen);

        object?[] copy = Copier.Copy<object?[]>([sotra, new Ship("Askøy", bergen), bergen]);

        Port port = Assert.IsType<Port>(copy[2]);
        Assert.NotSame(bergen, port);
        Assert.NotSame(sotra, copy[0]);
        Assert.Same(port, Assert.IsType<Ship>(copy[0]).Home);
        Assert.Same(port, Assert.IsType<Ship>(copy[1]).Home);
    }

    [Fact]
    public void A_collection_of_Orleans_holds_archivable_objects()
    {
        Port bergen = new("Bergen");
        Dictionary<string, List<Ship>> sent =
            Sent(new Dictionary<string, List<Ship>> { ["ships"] = [new("Sotra", bergen), new("Askøy", bergen)] });

        Assert.Same(sent["ships"][0].Home, sent["ships"][1].Home);
        Assert.Equal(["Sotra", "Askøy"], sent["ships"].Select(ship => ship.Name));
    }

    [Fact]
    public void A_reader_may_pass_over_a_member_that_it_does_not_have()
    {
        Port bergen = new("Bergen");
        OldOrder old = new() { Port = bergen, First = new("Sotra", bergen), Second = new("Askøy", bergen) };
        byte[] bytes = Serializer.SerializeToArray(old);

        NewOrder order = Serializer.Deserialize<NewOrder>(bytes)!;

        Assert.Equal("Askøy", order.Second!.Name);
        Assert.Equal("Bergen", order.Second.Home!.Name);
    }

    [Fact]
    public void Other_types_are_left_to_Orleans()
    {
        ArchiveCodec codec = new();

        Assert.True(codec.IsSupportedType(typeof(Ship)));
        Assert.False(codec.IsSupportedType(typeof(Tide)));
        Assert.False(codec.IsSupportedType(typeof(List<Ship>)));
        Assert.Null(codec.IsTypeAllowed(typeof(Tide)));
        Assert.Throws<CodecNotFoundException>(() => Serializer.SerializeToArray(new Tide("Bergen", 120)));
    }

    [Theory]
    [InlineData("CShip", "CShop", ArchiveError.BadClass)]
    [InlineData("CShip", "CPort", ArchiveError.BadClass)]
    [InlineData("\u0003\0\u0005\0CShip", "\u0004\0\u0005\0CShip", ArchiveError.BadSchema)]
    public void Bytes_that_are_no_such_archive_are_told_as_Orleans_tells_it(string present, string hostile, ArchiveError error)
    {
        string text = Encoding.Latin1.GetString(Serializer.SerializeToArray(new Ship("Sotra", home: null)));
        Assert.Contains(present, text, StringComparison.Ordinal);
        byte[] bytes = Encoding.Latin1.GetBytes(text.Replace(present, hostile, StringComparison.Ordinal));

        SerializerException failure = Assert.ThrowsAny<SerializerException>(() => Serializer.Deserialize<Ship>(bytes));

        Assert.Equal(error, Assert.IsType<ArchiveException>(failure.InnerException).Error);
    }

    [Fact]
    public void No_byte_of_a_call_can_be_changed_so_that_more_than_an_exception_or_a_value_comes_of_it()
    {
        Port bergen = new("Bergen");
        byte[] bytes = Serializer.SerializeToArray<object?[]>([new Ship("Sotra", bergen), bergen, new FreePort("Kiel", zones: 2)]);

        HashSet<Type> failures = [];
        for (int position = 0; position < bytes.Length; position++)
        {
            foreach (byte hostile in (byte[])[0, 1, 0x7F, 0x80, 0xFF, (byte)(bytes[position] + 1), (byte)(bytes[position] ^ 0x20)])
            {
                byte[] changed = [.. bytes];
                changed[position] = hostile;
                if (Record.Exception(() => Serializer.Deserialize<object?[]>(changed)) is { } failure)
                    failures.Add(failure.GetType());
            }
        }

        Assert.Contains(typeof(SerializerException), failures);
        Assert.DoesNotContain(typeof(NullReferenceException), failures);
        Assert.DoesNotContain(typeof(ArchiveException), failures);
    }

    [Fact]
    public void What_cannot_be_stored_is_told_as_Orleans_tells_it()
    {
        ServiceProvider strict = new ServiceCollection()
            .AddSerializer(static serializer => serializer.AddStevedoreSerializer(new() { Limits = new() { MaxStringLength = 3 } }))
            .BuildServiceProvider();

        SerializerException failure = Assert.Throws<SerializerException>(
            () => strict.GetRequiredService<Serializer>().SerializeToArray(new Ship("Sotra", home: null)));

        Assert.Equal(ArchiveError.LimitExceeded, Assert.IsType<ArchiveException>(failure.InnerException).Error);
    }

    [Fact]
    public void State_of_a_grain_is_stored_as_an_archive()
    {
        ArchiveGrainStorageSerializer storage = new();

        BinaryData stored = storage.Serialize(new Ship("Sotra", new FreePort("Kiel", zones: 2)));

        Assert.True(stored.ToMemory().Span.StartsWith((byte[])[0xFF, 0xFF, 3, 0, 5, 0, .. "CShip"u8]));
        Assert.Equal(2, Assert.IsType<FreePort>(storage.Deserialize<Ship>(stored)!.Home).Zones);
        Assert.Equal(
            ArchiveError.EndOfStream,
            Assert.Throws<ArchiveException>(() => storage.Deserialize<Ship>(new(stored.ToArray()[..^1]))).Error);
    }

    private T Sent<T>(T value) => Serializer.Deserialize<T>(Serializer.SerializeToArray(value))!;

    private Port? HomeOf(byte[] call) => Assert.IsType<Ship>(Assert.Single(Serializer.Deserialize<object?[]>(call)!)).Home;
}
