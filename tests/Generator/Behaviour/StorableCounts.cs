using System.Collections;

namespace Stevedore.Generator.Tests.Behaviour;

/// <summary>What has more elements than may be loaded is not stored, whatever says where the elements end.</summary>
public sealed partial class StorableCounts
{
    private static readonly ArchiveOptions s_options = new() { Limits = new ArchiveLimits { MaxCollectionCount = 4 } };

    public static TheoryData<string, Func<int, object>> Collections => new()
    {
        { "block", static count => new Blocks { Numbers = Many(count, 7) } },
        { "list", static count => new Lists { Names = [.. Many(count, "a")] } },
        { "map", static count => new Maps { Names = Enumerable.Range(0, count).ToDictionary(static i => i, static i => "a") } },
        { "map with a byte", static count => new CountedMaps { Names = Enumerable.Range(0, count).ToDictionary(static i => i) } },
        { "grid", static count => new Grids { Names = new string[1, count] } },
        { "count", static count => new Counted { Names = Many(count, "a") } },
        { "held count", static count => new Held { Count = count, Names = Many(count, "a") } },
        { "terminator", static count => new Terminated { Ids = [.. Many(count, (ushort)1)] } },
        { "last", static count => new Until { Rows = [.. Enumerable.Range(1, count).Select(i => new Row { IsLast = i == count })] } },
        { "null", static count => new NullTerminated { Rows = [.. Many(count, new Row())] } },
        { "rest", static count => new Rest { Names = [.. Many(count, "a")] } },
        { "rest in one block", static count => new RestOfBytes { Bytes = Many<byte>(count, 1) } },
        { "bits", static count => new Bits { Flags = new BitArray(count) } },
        { "set that is filled late", static count => new Sets { Rows = [.. Enumerable.Range(0, count).Select(static _ => new Row())] } },
    };

    [Theory]
    [MemberData(nameof(Collections))]
    public void More_elements_than_are_allowed_are_not_stored(string form, Func<int, object> make)
    {
        byte[] stored = Store(make(4));
        using (Archive archive = new(new MemoryStream(stored), ArchiveMode.Load, s_options))
            Assert.Equal(make(4).GetType(), archive.ReadObject()!.GetType());

        ArchiveException refusal = Assert.Throws<ArchiveException>(() => Store(make(5)));

        Assert.True(refusal.Error == ArchiveError.LimitExceeded, form);
        Assert.Contains("A collection of 5 elements is larger than the 4 allowed", refusal.Message, StringComparison.Ordinal);
    }

    private static byte[] Store(object value)
    {
        using MemoryStream stream = new();
        Archive archive = new(stream, ArchiveMode.Store, s_options);
        try
        {
            archive.WriteObject(value);
            archive.Close();
        }
        finally
        {
            archive.Abort();
        }
        return stream.ToArray();
    }

    private static T[] Many<T>(int count, T value) => [.. Enumerable.Repeat(value, count)];

    [Serializable] internal sealed partial class Blocks { public int[] Numbers = []; }

    [Serializable] internal sealed partial class Lists { public List<string> Names = []; }

    [Serializable] internal sealed partial class Maps { public Dictionary<int, string> Names = []; }

    [Serializable] internal sealed partial class CountedMaps { [Count(WireType.Byte)] public Dictionary<int, int> Names = []; }

    [Serializable] internal sealed partial class Grids { public string?[,] Names = new string?[0, 0]; }

    [Serializable] internal sealed partial class Counted { [Count(WireType.UInt16)] public string[] Names = []; }

    [Serializable] internal sealed partial class Held { public int Count; [Count(nameof(Count))] public string[] Names = []; }

    [Serializable] internal sealed partial class Terminated { [TerminatedBy(0)] public List<ushort> Ids = []; }

    [Serializable] internal sealed partial class Until { [Until(nameof(Row.IsLast)), Embedded] public List<Row> Rows = []; }

    [Serializable] internal sealed partial class NullTerminated { [NullTerminated] public List<Row> Rows = []; }

    [Serializable] internal sealed partial class Rest { [Rest] public List<string> Names = []; }

    [Serializable] internal sealed partial class RestOfBytes { [Rest] public byte[] Bytes = []; }

    [Serializable] internal sealed partial class Bits { public BitArray? Flags; }

    [Serializable] internal sealed partial class Sets { public HashSet<Row> Rows = []; public Sets? Next; }

    [Serializable] internal sealed partial class Row { public bool IsLast; }
}
