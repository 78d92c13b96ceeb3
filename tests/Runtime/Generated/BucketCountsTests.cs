using Stevedore.Generated;

namespace Stevedore.Runtime.Tests.Generated;

/// <summary>The numbers of buckets that are looked at are those that .NET makes.</summary>
public sealed class BucketCountsTests
{
    [Fact]
    public void A_set_has_as_many_buckets_as_are_looked_at()
    {
        for (int count = 1; count < 20_000_000; count = (count * 9 / 8) + 1)
            Assert.Equal(new HashSet<byte>().EnsureCapacity(count), BucketCounts.AtLeast(count));
    }

    [Fact]
    public void A_concurrent_dictionary_is_looked_at_up_to_four_buckets_for_a_key() =>
        Assert.Equal([353, 761, 1597, 3371, 7013, 14591, 30293, 62851, 130363, 270371, 560689], BucketCounts.OfConcurrent(100_000));
}
