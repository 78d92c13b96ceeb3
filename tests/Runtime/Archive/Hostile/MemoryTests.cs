using Stevedore.Generated;
using Stevedore.Mfc;
using Stevedore.Runtime.Tests.Archives.Transport;

namespace Stevedore.Runtime.Tests.Archives.Hostile;

/// <summary>A number in the bytes costs nothing; memory is reserved for what has arrived.</summary>
public sealed class MemoryTests
{
    /// <summary>What an exception and its message take, and the tables of an archive.</summary>
    private const long Overhead = 64 << 10;

    /// <summary>What may be reserved for one block before it is known whether it comes.</summary>
    private const long Unproven = 64 << 10;

    private static readonly ArchiveOptions s_generous = new()
    {
        Limits = new ArchiveLimits { MaxStringLength = long.MaxValue, MaxCollectionCount = int.MaxValue, MaxObjectCount = int.MaxValue },
    };

    private static readonly Dictionary<string, (string Bytes, Action<Archive> Load)> s_lies = new()
    {
        ["an array of 0xFFFFFFF0 objects"] = ("FFFF F0FFFFFF 0000 0000 0000 0000 0000", a => new ObArray().Serialize(a)),
        ["a list of 2,147,483,632 objects"] = ("FFFF F0FFFF7F 0000 0000 0000 0000 0000", a => new ObList().Serialize(a)),
        ["a list of 2,147,483,632 strings"] = ("FFFF F0FFFF7F 0000 0000 0000 0000 0000", a => new StringList().Serialize(a)),
        ["a map of 2,147,483,632 strings"] = ("FFFF F0FFFF7F 0000 0000 0000 0000 0000", a => new MapStringToString().Serialize(a)),
        ["a map of 2,147,483,632 objects"] = ("FFFF F0FFFF7F 0000 0000 0000 0000 0000", a => new MapWordToOb().Serialize(a)),
        ["2,147,483,632 bytes"] = ("FFFF F0FFFF7F 0000 0000 0000 0000 0000", a => new ByteArray().Serialize(a)),
        ["2,147,483,632 DWORDs"] = ("FFFF F0FFFF7F 0000 0000 0000 0000 0000", a => new DWordArray().Serialize(a)),
        ["2,147,483,632 doubles"] = ("FFFF F0FFFF7F 0000 0000 0000 0000 0000", a => a.ReadCountedArray<double>()),
        ["a count of 64 bits"] = ("FFFF FFFFFFFF FFFFFFFFFFFFFFFF 0000", a => a.ReadCountedArray<byte>()),
        ["int.MaxValue bytes"] = ("0000", a => a.ReadBytes(int.MaxValue)),
        ["int.MaxValue structures"] = ("0000", a => a.ReadArray<decimal>(int.MaxValue)),
        ["an ANSI string of 2^31"] = ("FF FFFF 00000080 'abcdef'", a => a.ReadString()),
        ["an ANSI string of 2^31 - 100"] = ("FF FFFF 9CFFFF7F 'abcdef'", a => a.ReadString()),
        ["a Unicode string of 2^31"] = ("FFFEFF FF FFFF 00000080 'abcdef'", a => a.ReadString()),
        ["a Unicode string of 2^30 - 100"] = ("FFFEFF FF FFFF 9CFFFF3F 'abcdef'", a => a.ReadString()),
        ["a Unicode string of 2^62"] = ("FFFEFF FF FFFF FFFFFFFF 0000000000000040 'abcdef'", a => a.ReadString()),
        ["a Unicode string of 2^63 - 1"] = ("FFFEFF FF FFFF FFFFFFFF FFFFFFFFFFFFFF7F 'abcdef'", a => a.ReadString()),
        ["a string of 2^64 - 1"] = ("FF FFFF FFFFFFFF FFFFFFFFFFFFFFFF 'abcdef'", a => a.ReadString()),
        ["a BSTR of 2^32 - 1"] = ("FFFFFFFF 'abcdef'", a => a.ReadBinaryString()),
        ["a variant's string of 2^32 - 1"] = ("0800 FFFFFFFF 'abcdef'", a => a.ReadOleVariant()),
        ["a class name of 65535"] = ("FFFF 0000 FFFF 'abcdef'", a => a.ReadObject()),
    };

    public static TheoryData<string, string> Lies
    {
        get
        {
            TheoryData<string, string> data = [];
            foreach (Source source in Source.OfKnownLength.Concat(Source.OfUnknownLength))
            {
                foreach (string lie in s_lies.Keys)
                    data.Add(source.Name, lie);
            }
            return data;
        }
    }

    public static TheoryData<string> Sources => new(Source.OfKnownLength.Concat(Source.OfUnknownLength).Select(s => s.Name));

    [Theory]
    [MemberData(nameof(Lies))]
    public void A_number_that_promises_much_costs_little(string sourceName, string lie)
    {
        Source source = Source.All.Single(s => s.Name == sourceName);
        (string text, Action<Archive> load) = s_lies[lie];
        byte[] bytes = Bytes.Of(text);

        long taken = Allocation.Of(() => Assert.Throws<ArchiveException>(() => source.Load(bytes, load, s_generous)));

        Assert.InRange(taken, 0, Overhead + Unproven);
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public void Collections_that_each_promise_much_cost_a_small_multiple_of_the_bytes_together(string sourceName)
    {
        Source source = Source.All.Single(s => s.Name == sourceName);
        List<byte> bytes = [.. Bytes.Of("FFFF 0000 0800 'CObArray' FFFF F0FFFF0F")];
        for (int depth = 1; depth < 900; depth++)
            bytes.AddRange(Bytes.Of("0180 FFFF F0FFFF0F"));
        // The class of the innermost elements does not exist, after a good deal of room for them.
        bytes.AddRange(Bytes.Of("1F80"));
        bytes.AddRange(new byte[300_000]);

        byte[] hostile = [.. bytes];
        long sourceTakes = Allocation.Of(() => source.Load(hostile, static a => a.ReadByte(), s_generous));

        long taken = Allocation.Of(
            () => Assert.Throws<ArchiveException>(() => source.Load(hostile, static a => a.ReadObject(), s_generous)));

        Assert.InRange(taken - sourceTakes, 0, Overhead + Unproven + 10 * hostile.Length);
    }

    [Fact]
    public void Bodies_without_bytes_are_not_made_without_end()
    {
        byte[] bytes = Bytes.Of("FFFF FFFFFF0F");
        List<Nothing> loaded = [];

        ArchiveException refusal = Assert.Throws<ArchiveException>(() =>
        {
            using Archive archive = Bytes.Load(bytes);
            for (int count = archive.ReadCollectionCount(); count > 0; count--)
                loaded.Add(archive.ReadEmbedded<Nothing>());
        });

        Assert.Equal(ArchiveError.LimitExceeded, refusal.Error);
        Assert.InRange(loaded.Count, 1000, 10_000);
    }

    [Fact]
    public void Values_for_which_a_formatter_takes_no_bytes_are_not_made_without_end()
    {
        ArchiveFormatter<Nothing>.Register(new NothingFormatter());
        int loaded = 0;

        ArchiveException refusal = Assert.Throws<ArchiveException>(() =>
        {
            using Archive archive = Bytes.Load("FFFF FFFFFF00");
            for (int count = archive.ReadCollectionCount(); count > 0; count--, loaded++)
                archive.ReadFormatted<Nothing>();
        });

        Assert.Equal(ArchiveError.LimitExceeded, refusal.Error);
        Assert.InRange(loaded, 1000, 10_000);
    }

    [Fact]
    public void Archives_within_archives_share_the_bytes_that_they_promise()
    {
        const int Depth = 500;
        byte[] bytes = new byte[100_000];
        for (int level = 0; level < Depth; level++)
            System.Buffers.Binary.BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(4 * level), bytes.Length - 4 * (level + 1));

        long taken = Allocation.Of(() => Assert.Equal(Depth, Bytes.Load(bytes).ReadNested(WireType.Int32, a => Unpack(a, 1))));

        // The first archive has a buffer, and the block is longer than that.
        Assert.InRange(taken, 0, Overhead + Depth * 1000 + 4 * bytes.Length);

        static int Unpack(Archive archive, int level)
        {
            if (level < Depth)
                return archive.ReadNested(WireType.Int32, a => Unpack(a, level + 1));
            archive.ReadBytes((int)(100_000 - 4 * Depth));
            return level;
        }
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public void A_long_string_takes_memory_as_it_arrives(string sourceName)
    {
        Source source = Source.All.Single(s => s.Name == sourceName);
        byte[] bytes = Bytes.Store(static archive => archive.Write(new string('a', 100_000)));
        // What the source itself takes for its segments and streams is not the archive's.
        long sourceTakes = Allocation.Of(() => source.Load(bytes, static a => a.ReadByte(), ArchiveOptions.Default));

        long taken = Allocation.Of(
            () => source.Load(bytes, static a => Assert.Equal(100_000, a.ReadString()!.Length), ArchiveOptions.Default));

        // The string, and a block that was grown for it by doubling.
        Assert.InRange(taken - sourceTakes, bytes.Length, Overhead + 5 * bytes.Length);
    }

    private struct Nothing : IArchivable
    {
        public readonly void Serialize(Archive archive) { }
    }

    private sealed class NothingFormatter : ArchiveFormatter<Nothing>
    {
        public override void Write(Archive archive, Nothing value) { }

        public override Nothing Read(Archive archive) => default;
    }
}
