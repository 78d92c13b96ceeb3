using Stevedore.Mfc;
using Stevedore.Runtime.Tests.Archives.Model;
using Stevedore.Runtime.Tests.Archives.Transport;

namespace Stevedore.Runtime.Tests.Archives.Hostile;

/// <summary>
/// However deep objects lie within each other, the stack does not overflow: the limit on depth refuses them, and where it is lifted
/// the call goes on upon a fresh stack.
/// </summary>
public sealed class DepthTests
{
    private const int Links = 100_000;

    private static readonly ArchiveOptions s_unlimited = new() { Limits = new ArchiveLimits { MaxDepth = int.MaxValue } };

    [Fact]
    public void A_chain_of_references_cannot_overflow_the_stack_when_loading()
    {
        List<byte> bytes = [.. Bytes.Of("FFFF 0100 0500 'Crate'")];
        for (int i = 0; i < Links; i++)
            bytes.AddRange(Bytes.Of("01000000 00 0180"));

        Refuses(() => Bytes.Load([.. bytes]).ReadObject());
    }

    [Fact]
    public void A_chain_of_references_cannot_overflow_the_stack_when_storing()
    {
        Crate tower = Crate.Tower(Links);

        Refuses(() => Bytes.Store(a => a.WriteObject(tower)));
    }

    [Fact]
    public void Bodies_in_place_cannot_overflow_the_stack_when_loading()
    {
        byte[] bytes = new byte[Links];
        Array.Fill(bytes, (byte)1);

        Refuses(() => Bytes.Load(bytes).ReadEmbedded<Nest>());
    }

    [Fact]
    public void Bodies_in_place_cannot_overflow_the_stack_when_storing()
    {
        Nest nest = Nest.Deep(Links);

        Refuses(() => Bytes.Store(a => a.WriteEmbedded(nest)));
    }

    [Fact]
    public void Bodies_beside_one_another_are_not_deep()
    {
        int many = 2 * ArchiveLimits.Default.MaxDepth;
        byte[] bytes = Bytes.Store(archive =>
        {
            for (int i = 0; i < many; i++)
            {
                archive.WriteObject(new StringList());
                archive.WriteEmbedded(new Speck());
                archive.WriteValue(new Speck());
            }
        });
        int loaded = 0;
        Whole.IsLoadedBy(archive =>
        {
            for (; loaded < many; loaded++)
            {
                archive.ReadObject<StringList>();
                archive.ReadEmbedded<Speck>();
                archive.ReadValue<Speck>();
            }
        });

        Archive.Deserialize<Whole>(bytes);

        Assert.Equal(many, loaded);
    }

    [Fact]
    public void Collections_of_collections_cannot_overflow_the_stack()
    {
        List<byte> bytes = [.. Bytes.Of("FFFF 0000 0700 'CObList'")];
        for (int i = 0; i < Links; i++)
            bytes.AddRange(Bytes.Of("0100 0180"));

        Refuses(() => Bytes.Load([.. bytes]).ReadObject());
    }

    /// <summary>More than the stack of any thread here, and a stack that has no room from the beginning.</summary>
    [Theory]
    [InlineData(0)]
    [InlineData(256 << 10)]
    [InlineData(128 << 10)]
    public void With_the_limit_lifted_any_depth_is_stored_and_loaded_whatever_the_stack(int stack)
    {
        Crate? loaded = null;
        Nest? nest = null;
        Exception? escaped = null;
        Thread thread = new(() => escaped = Record.Exception(AgainAndAgain), stack);

        thread.Start();
        thread.Join();

        Assert.Null(escaped);
        int crates = 0, nests = 0;
        for (Crate? crate = loaded; crate is not null; crate = crate.Below)
            Assert.Equal(++crates, crate.Number);
        for (nest = nest!.Inner; nest is not null; nest = nest.Inner)
            nests++;
        Assert.Equal((Links, Links), (crates, nests));

        void AgainAndAgain()
        {
            byte[] tower = Bytes.Store(a => a.WriteObject(Crate.Tower(Links)), s_unlimited);
            loaded = Bytes.Load(tower, s_unlimited).ReadObject<Crate>();
            byte[] nests = Bytes.Store(a => a.WriteEmbedded(Nest.Deep(Links)), s_unlimited);
            nest = Bytes.Load(nests, s_unlimited).ReadEmbedded<Nest>();
        }
    }

    /// <summary>What was seen of the fresh stack, on which the first branch went on, does not hold for the one it came from.</summary>
    [Fact]
    public void A_branch_beside_one_that_went_on_upon_a_fresh_stack_does_too()
    {
        const int Branches = 600;
        Crate? spine = null;
        for (int i = 0; i < Branches; i++)
            spine = new Crate { Below = Crate.Tower(Branches), Content = spine };
        Crate? loaded = null;
        Exception? escaped = null;
        Thread thread = new(() => escaped = Record.Exception(StoreAndLoad), 256 << 10);

        thread.Start();
        thread.Join();

        Assert.Null(escaped);
        int branches = 0, crates = 0;
        for (; loaded is not null; loaded = (Crate?)loaded.Content, branches++)
        {
            for (Crate? crate = loaded.Below; crate is not null; crate = crate.Below)
                crates++;
        }
        Assert.Equal((Branches, Branches * Branches), (branches, crates));

        void StoreAndLoad() =>
            loaded = Bytes.Load(Bytes.Store(a => a.WriteObject(spine), s_unlimited), s_unlimited).ReadObject<Crate>();
    }

    [Fact]
    public void A_failure_deep_in_a_graph_is_told_as_any_other()
    {
        byte[] tower = Bytes.Store(a => a.WriteObject(Crate.Tower(Links)), s_unlimited);

        ArchiveException thrown = Assert.Throws<ArchiveException>(() => Bytes.Load(tower[..^1], s_unlimited).ReadObject<Crate>());

        Assert.Equal((ArchiveError.EndOfStream, tower.Length - 2), (thrown.Error, (int)thrown.Position));
    }

    [Fact]
    public void Five_thousand_bodies_within_each_other_are_stored_and_loaded_by_default()
    {
        byte[] bytes = Bytes.Store(a => a.WriteObject(Crate.Tower(5000)));

        Crate? crate = Bytes.Load(bytes).ReadObject<Crate>();

        for (int number = 1; number <= 5000; number++)
        {
            Assert.Equal(number, crate!.Number);
            crate = crate.Below;
        }
        Assert.Null(crate);
    }

    private static void Refuses(Action action) => Assert.Equal(ArchiveError.LimitExceeded, Assert.Throws<ArchiveException>(action).Error);

    private struct Speck : IArchivable
    {
        private byte _size;

        public void Serialize(Archive archive) => archive.Exchange(ref _size);
    }
}
