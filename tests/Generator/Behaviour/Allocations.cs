using System.Buffers;

namespace Stevedore.Generator.Tests.Behaviour;

/// <summary>
/// What storing and loading take of memory, which is the same on every machine: storing nothing, loading what a copy made by hand takes.
/// </summary>
public sealed partial class Allocations
{
    /// <summary>What an archive remembers of each class that it meets with a tag.</summary>
    private const int OfEachClass = 150;

    private static readonly IEnumerable<int> s_numbers = Enumerable.Range(0, 1000);

    private static readonly Dictionary<string, Workload> s_workloads = new()
    {
        ["a small message"] = new Workload<Message>(
            new Message { IsUrgent = true, Text = "twenty characters of", Tags = ["one", "two", "three"] },
            static m => new Message { IsUrgent = m.IsUrgent, Text = Copy(m.Text), Tags = Copy(m.Tags, Copy) },
            Size: 81),
        ["ten fields"] = new Workload<Reading>(
            new Reading { Id = 1, Ticks = 2, Depth = 3, IsValid = true, At = DateTime.UnixEpoch, Key = Guid.NewGuid() },
            static r => new Reading { Id = r.Id, Ticks = r.Ticks, Depth = r.Depth, IsValid = r.IsValid, At = r.At, Key = r.Key },
            Size: 60),
        ["an array of structures"] = new Workload<Cloud>(
            new Cloud { Points = [.. s_numbers.Select(static i => new Point { X = i })] },
            static c => new Cloud { Points = [.. c.Points] },
            Size: 12_002),
        ["objects in place"] = new Workload<Town>(
            new Town { People = [.. s_numbers.Select(static i => new Person { Age = i, Name = "Zoë", Names = ["a", "b"] })] },
            static t => new Town
            {
                People = Copy(t.People, static p => new Person { Age = p.Age, Name = Copy(p.Name), Names = [.. p.Names.Select(Copy)] }),
            },
            Size: 28_002),
        ["objects with tags"] = new Workload<Drawing>(
            new Drawing { Slabs = [.. s_numbers.Select(static i => i % 2 == 0 ? (Slab)new RoundSlab() : new SquareSlab())] },
            static d => new Drawing { Slabs = Copy(d.Slabs, static s => s is RoundSlab ? (Slab)new RoundSlab() : new SquareSlab()) },
            Size: 18_029,
            Classes: 2),
        ["a cycle of objects"] = new Workload<Ring>(
            new Ring { First = RingLink.Chain(500) },
            static _ => new Ring { First = RingLink.Chain(500) },
            Size: 3_014,
            Classes: 1),
        ["strings"] = new Workload<Texts>(
            new Texts { Lines = [.. s_numbers.Select(static i => $"line {i:0000} äöü")] },
            static t => new Texts { Lines = Copy(t.Lines, Copy) },
            Size: 30_002),
    };

    public static TheoryData<string> Workloads => [.. s_workloads.Keys];

    [Theory]
    [MemberData(nameof(Workloads))]
    public void Storing_allocates_nothing(string workload) => Assert.Equal(0, s_workloads[workload].Storing());

    [Theory]
    [MemberData(nameof(Workloads))]
    public void Loading_allocates_the_objects_and_nothing_else(string workload)
    {
        (long loading, long copying, int classes) = s_workloads[workload].Loading();

        Assert.InRange(loading, 1, copying + classes * OfEachClass);
    }

    [Theory]
    [MemberData(nameof(Workloads))]
    public void The_bytes_are_as_many_as_ever(string workload) =>
        Assert.Equal(s_workloads[workload].Size, s_workloads[workload].Stored.Length);

    private static string Copy(string text) => new(text.AsSpan());

    private static List<T> Copy<T>(List<T> items, Func<T, T> copy)
    {
        List<T> copies = new(items.Count);
        foreach (T item in items)
            copies.Add(copy(item));
        return copies;
    }

    private abstract record Workload(int Size, int Classes)
    {
        private const int Calls = 10;

        public abstract byte[] Stored { get; }

        public abstract long Storing();

        public abstract (long Loading, long Copying, int Classes) Loading();

        /// <summary>
        /// The least that one of several calls allocates: the first makes the archive that the thread keeps, and in any the collector may
        /// count the rest of a block for which another thread has called it.
        /// </summary>
        protected static long Allocated(Action call)
        {
            long least = long.MaxValue;
            for (int i = 0; i < Calls; i++)
            {
                long before = GC.GetAllocatedBytesForCurrentThread();
                call();
                least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            }
            return least;
        }
    }

    private sealed record Workload<T>(T Value, Func<T, T> Copy, int Size, int Classes = 0) : Workload(Size, Classes) where T : IArchivable
    {
        public override byte[] Stored => Archive.Serialize(Value);

        public override long Storing()
        {
            ArrayBufferWriter<byte> writer = new(1 << 20);
            return Allocated(() =>
            {
                writer.ResetWrittenCount();
                Archive.Serialize(writer, Value);
            });
        }

        public override (long Loading, long Copying, int Classes) Loading()
        {
            byte[] stored = Stored;
            return (Allocated(() => Archive.Deserialize<T>(stored)), Allocated(() => Copy(Value)), Classes);
        }
    }

    [Serializable]
    internal sealed partial class Message
    {
        public bool IsUrgent;
        public string Text = "";
        public List<string> Tags = [];
    }

    [Serializable]
    internal sealed partial class Reading
    {
        public int Id;
        public long Ticks;
        public double Depth;
        public float Drift;
        public bool IsValid;
        public DateTime At;
        public Guid Key;
        public short Row;
        public ulong Mask;
        public byte Kind;
    }

    [Serializable]
    internal partial struct Point
    {
        public float X, Y, Z;
    }

    [Serializable]
    internal sealed partial class Cloud
    {
        public Point[] Points = [];
    }

    [Serializable]
    internal sealed partial class Person
    {
        public int Age;
        public string Name = "";
        public string[] Names = [];
    }

    [Serializable]
    internal sealed partial class Town
    {
        [Embedded]
        public List<Person> People = [];
    }

    [Serializable]
    internal abstract partial class Slab
    {
        public double X;
    }

    [Serializable]
    internal sealed partial class RoundSlab : Slab
    {
        public double Radius;
    }

    [Serializable]
    internal sealed partial class SquareSlab : Slab
    {
        public double Side;
    }

    [Serializable]
    internal sealed partial class Drawing
    {
        public List<Slab> Slabs = [];
    }

    [Serializable]
    internal sealed partial class RingLink
    {
        public int Number;
        public RingLink? Next;

        public static RingLink Chain(int count)
        {
            RingLink first = new(), last = first;
            for (int i = 1; i < count; i++)
                last = last.Next = new RingLink { Number = i };
            last.Next = first;
            return first;
        }
    }

    [Serializable]
    internal sealed partial class Ring
    {
        public RingLink? First;
    }

    [Serializable]
    internal sealed partial class Texts
    {
        public List<string> Lines = [];
    }
}
