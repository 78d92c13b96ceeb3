using Stevedore.Mfc;
using Stevedore.Runtime.Tests.Archives.Model;
using Stevedore.Runtime.Tests.Archives.Transport;

namespace Stevedore.Runtime.Tests.Archives.Hostile;

/// <summary>Each limit allows exactly what it says and refuses one more, at the byte after the number that says so.</summary>
public sealed class LimitTests
{
    public static TheoryData<string> Sources => new(Source.All.Select(s => s.Name));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_string_has_at_most_so_many_characters(bool unicode)
    {
        ArchiveOptions options = With(new ArchiveLimits { MaxStringLength = 300 }) with { UnicodeStrings = unicode };
        byte[] bytes = Bytes.Store(static a =>
        {
            a.Write(new string('a', 300));
            a.Write(new string('a', 301));
        }, new ArchiveOptions { UnicodeStrings = unicode });
        using Archive archive = Bytes.Load(bytes, options);

        Assert.Equal(300, archive.ReadString()!.Length);
        long afterPrefix = archive.Position + (unicode ? 6 : 3);

        Refuses(() => archive.ReadString(), afterPrefix);
    }

    [Fact]
    public void The_limits_for_strangers_are_those_that_are_documented()
    {
        ArchiveLimits documented = new()
        {
            MaxStringLength = 1_048_576,
            MaxCollectionCount = 1_048_576,
            MaxObjectCount = 1_048_576,
            MaxDepth = 100,
            MaxMemoryPerByte = 32,
            MaxComparisonsPerKey = 64,
        };
        Assert.Equal(documented, ArchiveLimits.UntrustedData);
    }

    [Fact]
    public void A_short_string_is_held_to_the_limit_too()
    {
        using Archive archive = Bytes.Load("FFFEFF02 6100 6200  FFFEFF03 6100 6200 6300", With(new ArchiveLimits { MaxStringLength = 2 }));

        Assert.Equal("ab", archive.ReadString());

        Refuses(() => archive.ReadString(), 12);
    }

    [Fact]
    public void A_binary_string_and_that_of_a_variant_are_held_to_the_same_limit()
    {
        ArchiveOptions options = With(new ArchiveLimits { MaxStringLength = 2 });
        using Archive binary = Bytes.Load("02000000 6100 6200  03000000 6100 6200 6300", options);
        using Archive variant = Bytes.Load("0800 04000000 6100 6200  0800 06000000 6100 6200 6300", options);

        Assert.Equal("ab", binary.ReadBinaryString());
        Assert.Equal("ab", variant.ReadOleVariant().Value);

        Refuses(() => binary.ReadBinaryString(), 12);
        Refuses(() => variant.ReadOleVariant(), 16);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("")]
    public void A_line_has_at_most_so_many_characters_before_its_end(string lineEnd)
    {
        foreach (bool unicode in new[] { true, false })
        {
            ArchiveOptions options = With(new ArchiveLimits { MaxStringLength = 5 }) with { UnicodeStrings = unicode };
            using Archive allowed = Bytes.Load(Bytes.Store(a => a.WriteLine("12345" + lineEnd), options), options);
            using Archive refused = Bytes.Load(Bytes.Store(a => a.WriteLine("123456" + lineEnd), options), options);

            Assert.Equal("12345", allowed.ReadLine());

            Assert.Equal(ArchiveError.LimitExceeded, Assert.Throws<ArchiveException>(() => refused.ReadLine()).Error);
        }
    }

    [Fact]
    public void A_collection_has_at_most_so_many_elements()
    {
        ArchiveOptions options = With(new ArchiveLimits { MaxCollectionCount = 3 });
        byte[] bytes = Bytes.Store(static a =>
        {
            a.WriteCountedArray<short>([1, 2, 3]);
            a.WriteCountedArray<short>([1, 2, 3, 4]);
        });

        using Archive archive = Bytes.Load(bytes, options);
        Assert.Equal([1, 2, 3], archive.ReadCountedArray<short>()!);
        Refuses(() => archive.ReadCountedArray<short>(), 10);

        using Archive raw = Bytes.Load(bytes, options);
        Assert.Equal(3, raw.ReadBytes(3).Length);
        Refuses(() => raw.ReadBytes(4), 3);
        Refuses(() => raw.ReadArray<short>(4), 3);
    }

    [Fact]
    public void There_are_at_most_as_many_bits_as_whole_bytes_can_be_counted_for()
    {
        ArchiveOptions options = With(new ArchiveLimits { MaxCollectionCount = int.MaxValue });

        Refuses(() => Bytes.Load("FFFF F9FFFF7F", options).ReadBitArray(), 6);
        ArchiveException refusal = Assert.Throws<ArchiveException>(() => Bytes.Load("FFFF F8FFFF7F", options).ReadBitArray());
        Assert.Equal(ArchiveError.EndOfStream, refusal.Error);
    }

    [Fact]
    public void The_numbers_of_objects_and_classes_are_limited_in_both_directions()
    {
        ArchiveOptions three = With(new ArchiveLimits { MaxObjectCount = 3 });
        ArchiveOptions four = With(new ArchiveLimits { MaxObjectCount = 4 });
        Crate tower = Crate.Tower(3);
        byte[] bytes = Bytes.Store(a => a.WriteObject(tower), four);

        Assert.Equal(3, Bytes.Load(bytes, four).ReadObject<Crate>()!.Below!.Below!.Number);
        // The third object is refused after its tag: a new class, then twice number, null label and tag.
        long position = 2 + 4 + "Crate".Length + 2 * (4 + 6 + 2);
        Refuses(() => Bytes.Load(bytes, three).ReadObject(), position);
        ArchiveException refusal = Assert.Throws<ArchiveException>(() => Bytes.Store(a => a.WriteObject(tower), three));
        Assert.Equal(ArchiveError.LimitExceeded, refusal.Error);
    }

    [Fact]
    public void Mapped_objects_and_classes_alone_take_numbers_too()
    {
        ArchiveOptions one = With(new ArchiveLimits { MaxObjectCount = 1 });
        using Archive loading = Bytes.Load("FFFF 0100 0500 'Crate'", one);
        using Archive storing = new(new MemoryStream(), ArchiveMode.Store, one);

        loading.MapObject(new Crate());
        storing.MapObject(new Crate());

        Refuses(() => loading.ReadClass(), 11);
        Assert.Equal(ArchiveError.LimitExceeded, Assert.Throws<ArchiveException>(() => storing.MapObject(new Crate())).Error);
    }

    [Fact]
    public void Bodies_lie_within_each_other_only_so_deep_in_both_directions()
    {
        ArchiveOptions three = With(new ArchiveLimits { MaxDepth = 3 });
        byte[] tower = Bytes.Store(a => a.WriteObject(Crate.Tower(3)), three);
        byte[] nest = Bytes.Store(a => a.WriteEmbedded(Nest.Deep(2)), three);
        byte[] towerTooHigh = Bytes.Store(a => a.WriteObject(Crate.Tower(4)));
        byte[] nestTooDeep = Bytes.Store(a => a.WriteEmbedded(Nest.Deep(3)));

        Assert.Equal(3, Bytes.Load(tower, three).ReadObject<Crate>()!.Below!.Below!.Number);
        Assert.NotNull(Bytes.Load(nest, three).ReadEmbedded<Nest>().Inner!.Inner);

        Assert.Equal(ArchiveError.LimitExceeded, Assert.Throws<ArchiveException>(() => Bytes.Load(towerTooHigh, three).ReadObject()).Error);
        Refuses(() => Bytes.Load(nestTooDeep, three).ReadEmbedded<Nest>(), 3);
        foreach (Action<Archive> tooDeep in new Action<Archive>[]
        {
            a => a.WriteObject(Crate.Tower(4)),
            a => a.WriteEmbedded(Nest.Deep(3)),
        })
        {
            ArchiveException refusal = Assert.Throws<ArchiveException>(() => Bytes.Store(tooDeep, three));
            Assert.Equal(ArchiveError.LimitExceeded, refusal.Error);
        }
    }

    [Fact]
    public void Depth_counts_bodies_within_bodies_and_not_one_after_the_other()
    {
        ArchiveOptions one = With(new ArchiveLimits { MaxDepth = 1 });

        byte[] bytes = Bytes.Store(static a =>
        {
            for (int i = 0; i < 100; i++)
            {
                a.WriteObject(new Crate { Number = i });
                a.WriteEmbedded(default(Lid));
            }
        }, one);

        using Archive archive = Bytes.Load(bytes, one);
        for (int i = 0; i < 100; i++)
        {
            Assert.Equal(i, archive.ReadObject<Crate>()!.Number);
            archive.ReadEmbedded<Lid>();
        }
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public void An_archive_has_at_most_so_many_bytes(string sourceName)
    {
        Source source = Source.All.Single(s => s.Name == sourceName);
        ArchiveOptions options = With(new ArchiveLimits { MaxBytes = 1000 }) with { BufferSize = ArchiveOptions.MinBufferSize };

        foreach (Action<Archive> last in new Action<Archive>[]
        {
            a => a.ReadByte(), a => a.ReadExactly(new byte[1]), a => a.ReadBytes(1), a => a.ReadString(), a => a.ReadBytes(500),
        })
        {
            source.Load(new byte[1500], archive =>
            {
                archive.ReadBytes(500);
                archive.ReadInt32();
                archive.ReadBytes(495);
                archive.ReadByte();
                Assert.Equal(1000, archive.Position);

                Refuses(() => last(archive), 1000);
            }, options);
        }
    }

    [Fact]
    public void An_archive_longer_than_allowed_costs_no_more_than_is_allowed()
    {
        byte[] bytes = new byte[4 << 20];
        ArchiveOptions options = With(new ArchiveLimits { MaxBytes = 1000 });

        long taken = Allocation.Of(() => Assert.Throws<ArchiveException>(() => Bytes.Load(bytes, options).ReadBytes(bytes.Length)));

        Assert.InRange(taken, 0, 100_000);
    }

    [Fact]
    public void Limits_below_zero_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ArchiveLimits { MaxStringLength = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ArchiveLimits { MaxCollectionCount = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ArchiveLimits { MaxObjectCount = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ArchiveLimits { MaxDepth = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ArchiveLimits { MaxBytes = -1 });
    }

    [Fact]
    public void Ones_own_files_may_be_deeper_and_heavier_than_those_of_strangers()
    {
        byte[] deep = Bytes.Store(a => a.WriteEmbedded(Nest.Deep(500)));

        Assert.NotNull(Bytes.Load(deep, With(ArchiveLimits.TrustedData)).ReadEmbedded<Nest>().Inner);
        Refuses(() => Bytes.Load(deep, With(ArchiveLimits.UntrustedData)).ReadEmbedded<Nest>(), 100);
    }

    private static ArchiveOptions With(ArchiveLimits limits) => new() { Limits = limits };

    private static void Refuses(Action load, long position)
    {
        ArchiveException refusal = Assert.Throws<ArchiveException>(load);
        Assert.Equal((ArchiveError.LimitExceeded, position), (refusal.Error, refusal.Position));
    }
}
