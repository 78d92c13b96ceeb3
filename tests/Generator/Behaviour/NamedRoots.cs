using System.Buffers;
using Stevedore;

[assembly: ArchiveRoot(typeof(LinkedList<Half>))]
[assembly: ArchiveRoot(typeof(List<SortedList<ushort, string?>>))]
[assembly: ArchiveRoot(typeof(Stevedore.Generator.Tests.Behaviour.NamedRoots.Berth))]
[assembly: ArchiveRoot(typeof(Stevedore.Generator.Tests.Behaviour.NamedRoots.Berth?))]
[assembly: ArchiveRoot(typeof(Stevedore.Generator.Tests.Behaviour.NamedRoots.Depth))]

#pragma warning disable CA2263 // The forms that take a type are what is tested.

namespace Stevedore.Generator.Tests.Behaviour;

/// <summary>Whole values of types that no call names: lines of the assembly name them, or a <see cref="System.Type"/> does.</summary>
public sealed partial class NamedRoots
{
    public static TheoryData<object> Values =>
    [
        new LinkedList<Half>([(Half)1.5, (Half)2]),
        new List<SortedList<ushort, string?>> { new() { [1] = null, [2] = "x" } },
        new Berth(7, "x"),
        Depth.Deep,
        5, 'x', true, 2.5, "text", "", new byte[] { 1, 2, 3 }, Array.Empty<byte>(), ulong.MaxValue, (sbyte)-1,
        new Ferry { Name = "Ada", Decks = 3 },
    ];

    [Theory, MemberData(nameof(Values))]
    public void A_type_is_enough(object value)
    {
        Type type = value.GetType();
        byte[] bytes = Archive.Serialize(value, type);
        ArrayBufferWriter<byte> writer = new();
        Archive.Serialize(writer, value, type);
        using MemoryStream stream = new();
        Archive.Serialize(stream, value, type);
        stream.Position = 0;

        object?[] loaded =
        [
            Archive.Deserialize(type, bytes),
            Archive.Deserialize(type, bytes.AsSpan()),
            Archive.Deserialize(type, new ReadOnlySequence<byte>(bytes)),
            Archive.Deserialize(type, stream),
        ];

        Assert.True(Archive.CanSerialize(type));
        Assert.Equal(bytes, writer.WrittenSpan.ToArray());
        Assert.Equal(bytes, stream.ToArray());
        Assert.All(loaded, again => Assert.Equal(bytes, Archive.Serialize(again, type)));
        Assert.All(loaded, again => Assert.Equal(type, again!.GetType()));
    }

    [Fact]
    public void Generic_code_stores_and_loads_what_a_line_names()
    {
        LinkedList<Half> halves = new([(Half)1.5]);
        List<SortedList<ushort, string?>> lists = [new() { [1] = null }];

        Assert.Equal(halves, Copy(halves));
        Assert.Equal(lists, Copy(lists));
        Assert.Equal(Depth.Deep, Copy(Depth.Deep));
        Assert.Equal(new Berth(1, "a"), Copy(new Berth(1, "a")));
        Assert.Null(Copy<Berth?>(null));
        Assert.Equal("text", Copy("text"));
        Assert.Equal(new byte[] { 1, 2 }, Copy(new byte[] { 1, 2 }));
        Assert.Equal(-7, Copy(-7));
    }

    [Fact]
    public void The_bytes_are_those_of_a_call_that_names_the_type()
    {
        Assert.Equal(Archive.Serialize("text"), Archive.Serialize("text", typeof(string)));
        Assert.Equal(Archive.Serialize(new byte[] { 1, 2 }), Archive.Serialize(new byte[] { 1, 2 }, typeof(byte[])));
        Assert.Equal(Archive.Serialize<Vessel>(new Ferry { Decks = 2 }), Archive.Serialize(new Ferry { Decks = 2 }, typeof(Vessel)));
        Assert.Equal(Archive.Serialize<Berth?>(null), Archive.Serialize((object?)null, typeof(Berth?)));
        Assert.Null(Archive.Deserialize(typeof(Berth?), Archive.Serialize<Berth?>(null)));
    }

    [Fact]
    public void Any_graph_is_stored_by_its_type_as_by_its_name()
    {
        for (int seed = 0; seed < 200; seed++)
        {
            Ferry root = Fleet(new Random(seed));
            byte[] bytes = Archive.Serialize(root);

            Assert.Equal(bytes, Archive.Serialize(root, typeof(Ferry)));
            Ferry again = Assert.IsType<Ferry>(Archive.Deserialize(typeof(Ferry), bytes));
            Assert.Equal(bytes, Archive.Serialize(again));
            Assert.Equal(ReferenceEquals(root.Next?.Next, root), ReferenceEquals(again.Next?.Next, again));
        }
    }

    [Fact]
    public void An_abstract_type_stands_for_any_class_that_fits()
    {
        byte[] ferry = Archive.Serialize(new Ferry { Decks = 2 }, typeof(Vessel));
        byte[] other = Archive.Serialize(new Stranger(), typeof(Stranger));

        Assert.Equal(2, Assert.IsType<Ferry>(Archive.Deserialize(typeof(Vessel), ferry)).Decks);
        ArchiveException refusal = Assert.Throws<ArchiveException>(
            () => Archive.Deserialize(typeof(Vessel), Archive.Serialize<IStranger>(new Stranger())));
        Assert.Equal(ArchiveError.BadClass, refusal.Error);
        Assert.Empty(other);
    }

    [Fact]
    public void What_is_wrong_with_the_bytes_is_told_with_its_place()
    {
        byte[] bytes = Archive.Serialize(new Ferry { Name = "Ada", Decks = 2 });

        for (int length = 0; length < bytes.Length; length++)
        {
            ArchiveException cut = Assert.Throws<ArchiveException>(() => Archive.Deserialize(typeof(Ferry), bytes[..length]));
            Assert.StartsWith("Ferry", cut.Path, StringComparison.Ordinal);
        }
        Assert.Equal(
            ArchiveError.TrailingData,
            Assert.Throws<ArchiveException>(() => Archive.Deserialize(typeof(Ferry), [.. bytes, 1])).Error);
    }

    /// <summary>A <c>typeof</c> in the call would be a name.</summary>
    public static TheoryData<Type> Unnamed => [typeof(Queue<Half>), typeof(Mooring), typeof(List<>), typeof(UIntPtr), typeof(ConsoleKey)];

    [Theory, MemberData(nameof(Unnamed))]
    public void A_type_that_nothing_names_is_refused_with_what_to_do(Type type)
    {
        string advice = Assert.Throws<InvalidOperationException>(() => Archive.Deserialize(type, new byte[8])).Message;

        Assert.False(Archive.CanSerialize(type));
        Assert.Contains(type.ToString(), advice, StringComparison.Ordinal);
        Assert.Contains("[assembly: ArchiveRoot(typeof(…))]", advice, StringComparison.Ordinal);
    }

    [Fact]
    public void Generic_code_with_a_type_that_nothing_names_says_what_to_do()
    {
        foreach (string advice in new[]
        {
            Assert.Throws<InvalidOperationException>(() => Copy(new Queue<Half>())).Message,
            Assert.Throws<InvalidOperationException>(() => Copy(ConsoleKey.A)).Message,
        })
            Assert.Contains("[assembly: ArchiveRoot(typeof(…))]", advice, StringComparison.Ordinal);
    }

    [Fact]
    public void A_type_that_a_call_names_needs_no_line()
    {
        Stack<Half> stack = new([(Half)1]);

        byte[] bytes = Archive.Serialize(stack, typeof(Stack<Half>));

        Assert.IsType<Stack<Half>>(Archive.Deserialize(stack.GetType(), bytes));
    }

    [Fact]
    public void A_value_of_another_type_is_refused()
    {
        Assert.Throws<ArgumentException>("value", () => Archive.Serialize(5, typeof(string)));
        Assert.Throws<ArgumentException>("value", () => Archive.Serialize(new SpeedFerry(), typeof(Ferry)));
        Assert.Throws<ArgumentNullException>("value", () => Archive.Serialize((object?)null, typeof(int)));
        Assert.Throws<ArgumentNullException>("value", () => Archive.Serialize((object?)null, typeof(Ferry)));
        Assert.Throws<ArgumentNullException>("type", () => Archive.Serialize(new object(), type: null!));
        Assert.Throws<ArgumentNullException>("type", () => Archive.Deserialize(null!, [1]));
        Assert.Throws<ArgumentNullException>("bytes", () => Archive.Deserialize(typeof(int), (byte[])null!));
    }

    private static T Copy<T>(T value) => Archive.Deserialize<T>(Archive.Serialize(value));

    private static Ferry Fleet(Random random)
    {
        Vessel[] vessels = [.. Enumerable.Range(0, random.Next(1, 6)).Select(_ => random.Next(2) == 0 ? new Ferry() : new SpeedFerry())];
        Ferry root = new() { Name = random.Next(2) == 0 ? null : "Ada", Decks = random.Next() };
        foreach (Vessel vessel in vessels)
        {
            vessel.Name = random.Next(3) == 0 ? null : $"{random.Next(9)}";
            vessel.Next = random.Next(3) == 0 ? root : vessels[random.Next(vessels.Length)];
        }
        root.Next = random.Next(3) == 0 ? null : vessels[0];
        return root;
    }

    [Serializable]
    public partial record struct Berth(int Number, string? Name);

    [Serializable]
    public partial struct Mooring
    {
        public int Number;
    }

    public enum Depth : byte
    {
        Shallow,
        Deep,
    }

    [Serializable]
    [RuntimeClass("NamedVessel")]
    public abstract partial class Vessel
    {
        public string? Name;
        public Vessel? Next;
    }

    [Serializable]
    [RuntimeClass("NamedFerry")]
    public partial class Ferry : Vessel
    {
        public int Decks;
    }

    [Serializable]
    [RuntimeClass("NamedSpeedFerry")]
    public sealed partial class SpeedFerry : Ferry;

    public interface IStranger;

    [Serializable]
    [RuntimeClass("NamedStranger")]
    public sealed partial class Stranger : IStranger;
}
