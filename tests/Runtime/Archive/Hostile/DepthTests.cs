using Stevedore.Runtime.Tests.Archives.Model;
using Stevedore.Runtime.Tests.Archives.Transport;

namespace Stevedore.Runtime.Tests.Archives.Hostile;

/// <summary>However deep objects lie within each other, the stack does not overflow, even if the limit on depth is lifted.</summary>
public sealed class DepthTests
{
    private const int Links = 100_000;

    private static readonly ArchiveOptions s_unlimited = new() { Limits = new ArchiveLimits { MaxDepth = int.MaxValue } };

    public static TheoryData<bool> LimitLifted => [false, true];

    [Theory]
    [MemberData(nameof(LimitLifted))]
    public void A_chain_of_references_cannot_overflow_the_stack_when_loading(bool lifted)
    {
        List<byte> bytes = [.. Bytes.Of("FFFF 0100 0500 'Crate'")];
        for (int i = 0; i < Links; i++)
            bytes.AddRange(Bytes.Of("01000000 00 0180"));

        Refuses(() => Bytes.Load([.. bytes], Options(lifted)).ReadObject());
    }

    [Theory]
    [MemberData(nameof(LimitLifted))]
    public void A_chain_of_references_cannot_overflow_the_stack_when_storing(bool lifted)
    {
        Crate tower = Crate.Tower(Links);

        Refuses(() => Bytes.Store(a => a.WriteObject(tower), Options(lifted)));
    }

    [Theory]
    [MemberData(nameof(LimitLifted))]
    public void Bodies_in_place_cannot_overflow_the_stack_when_loading(bool lifted)
    {
        byte[] bytes = new byte[Links];
        Array.Fill(bytes, (byte)1);

        Refuses(() => Bytes.Load(bytes, Options(lifted)).ReadEmbedded<Nest>());
    }

    [Theory]
    [MemberData(nameof(LimitLifted))]
    public void Bodies_in_place_cannot_overflow_the_stack_when_storing(bool lifted)
    {
        Nest nest = Nest.Deep(Links);

        Refuses(() => Bytes.Store(a => a.WriteEmbedded(nest), Options(lifted)));
    }

    [Theory]
    [MemberData(nameof(LimitLifted))]
    public void Collections_of_collections_cannot_overflow_the_stack(bool lifted)
    {
        List<byte> bytes = [.. Bytes.Of("FFFF 0000 0700 'CObList'")];
        for (int i = 0; i < Links; i++)
            bytes.AddRange(Bytes.Of("0100 0180"));

        Refuses(() => Bytes.Load([.. bytes], Options(lifted)).ReadObject());
    }

    [Fact]
    public void A_thread_with_a_small_stack_is_safe_too()
    {
        Nest nest = Nest.Deep(Links);
        Exception? escaped = null;
        Thread thread = new(
            () => escaped = Record.Exception(() => Bytes.Store(a => a.WriteEmbedded(nest), s_unlimited)),
            maxStackSize: 256 << 10);

        thread.Start();
        thread.Join();

        Assert.Equal(ArchiveError.LimitExceeded, Assert.IsType<ArchiveException>(escaped).Error);
    }

    [Fact]
    public void A_thousand_bodies_within_each_other_are_stored_and_loaded_by_default()
    {
        byte[] bytes = Bytes.Store(a => a.WriteObject(Crate.Tower(1000)));

        Crate? crate = Bytes.Load(bytes).ReadObject<Crate>();

        for (int number = 1; number <= 1000; number++)
        {
            Assert.Equal(number, crate!.Number);
            crate = crate.Below;
        }
        Assert.Null(crate);
    }

    private static ArchiveOptions Options(bool lifted) => lifted ? s_unlimited : ArchiveOptions.Default;

    private static void Refuses(Action action) => Assert.Equal(ArchiveError.LimitExceeded, Assert.Throws<ArchiveException>(action).Error);
}
