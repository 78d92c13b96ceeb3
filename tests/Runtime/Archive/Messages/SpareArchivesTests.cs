namespace Stevedore.Runtime.Tests.Archives.Messages;

/// <summary>Archives that hold nothing, for whichever connection has a message next.</summary>
public sealed class SpareArchivesTests
{
    [Fact]
    public void There_is_always_one_more_and_only_so_many_are_kept()
    {
        SpareArchives spares = SpareArchives.For(ArchiveMode.Store);
        HashSet<MessageArchive> rented = [.. Enumerable.Range(0, 1000).Select(_ => Rent(spares))];
        Assert.Equal(1000, rented.Count);

        foreach (MessageArchive archive in rented)
            spares.Return(archive);
        int kept = Enumerable.Range(0, 1000).Count(_ => rented.Contains(Rent(spares)));

        Assert.InRange(kept, 1, 2 * Environment.ProcessorCount);
    }

    [Fact]
    public void Those_that_store_are_apart_from_those_that_load()
    {
        Assert.Same(SpareArchives.For(ArchiveMode.Load), SpareArchives.For(ArchiveMode.Load));
        Assert.NotSame(SpareArchives.For(ArchiveMode.Load), SpareArchives.For(ArchiveMode.Store));
    }

    private static MessageArchive Rent(SpareArchives spares) => spares.Rent(ArchiveOptions.Default, isForgetful: false, rest: default);
}
