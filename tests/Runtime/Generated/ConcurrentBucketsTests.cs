using System.Collections.Concurrent;
using System.Reflection;
using Stevedore.Generated;

namespace Stevedore.Runtime.Tests.Generated;

/// <summary>The numbers of buckets that are looked at are those that .NET makes.</summary>
public sealed class ConcurrentBucketsTests
{
    private const BindingFlags Hidden = BindingFlags.Instance | BindingFlags.NonPublic;

    [Theory]
    [InlineData(100)]
    [InlineData(1_000)]
    [InlineData(300_000)]
    public void A_concurrent_dictionary_has_a_number_of_buckets_that_is_looked_at(int keys)
    {
        ConcurrentDictionary<int, int> dictionary = [];
        for (int i = 0; i < keys; i++)
            dictionary[i * 7] = i;

        Assert.Contains(BucketsOf(dictionary), ConcurrentBuckets.For(keys, out _).ToArray());
    }

    [Fact]
    public void A_concurrent_dictionary_of_keys_that_fall_together_has_a_number_of_buckets_that_is_looked_at()
    {
        ConcurrentDictionary<long, int> dictionary = [];
        for (long i = 1; i <= 2_000; i++)
            dictionary[(i << 32) | i] = 1;

        Assert.Contains(BucketsOf(dictionary), ConcurrentBuckets.For(2_000, out _).ToArray());
    }

    [Fact]
    public void There_always_is_a_number_to_look_at()
    {
        foreach (int keys in (int[])[0, 1, 512, int.MaxValue])
            Assert.NotEmpty(ConcurrentBuckets.For(keys, out _).ToArray());
    }

    /// <summary>The number is in no property.</summary>
    private static int BucketsOf(object dictionary)
    {
        object tables = dictionary.GetType().GetField("_tables", Hidden)!.GetValue(dictionary)!;
        return ((Array)tables.GetType().GetField("_buckets", Hidden)!.GetValue(tables)!).Length;
    }
}
