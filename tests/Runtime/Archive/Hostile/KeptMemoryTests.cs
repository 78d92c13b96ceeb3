using Stevedore.Mfc;
using Stevedore.Runtime.Tests.Archives.Model;
using Stevedore.Runtime.Tests.Archives.Transport;

namespace Stevedore.Runtime.Tests.Archives.Hostile;

/// <summary>Measures the memory of the whole process, so nothing else may run meanwhile.</summary>
[CollectionDefinition(nameof(KeptMemoryTests), DisableParallelization = true)]
[Collection(nameof(KeptMemoryTests))]
public sealed class KeptMemoryTests
{
    private const int Objects = 500_000;

    [Fact]
    public void A_thread_does_not_keep_the_tables_of_a_large_message()
    {
        byte[] large = [];
        long before = 0;
        long kept = 0;
        Thread thread = new(() =>
        {
            large = Bytes.Store(static archive =>
            {
                for (int i = 0; i < Objects; i++)
                    archive.WriteObject(new StringList());
            });
            before = GC.GetTotalMemory(forceFullCollection: true);
            Whole.IsLoadedBy(static archive =>
            {
                for (int i = 0; i < Objects; i++)
                    archive.ReadObject();
            });
            Archive.Deserialize<Whole>(large);
            kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        });

        thread.Start();
        thread.Join();

        // The table of so many objects alone takes four times as much.
        Assert.InRange(kept, long.MinValue, 1 << 20);
        Assert.NotEmpty(large);
    }
}
