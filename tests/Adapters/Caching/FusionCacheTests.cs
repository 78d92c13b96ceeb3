using System.Text;
using Microsoft.Extensions.DependencyInjection;
using StackExchange.Redis;
using Stevedore.Adapters.Tests.Model;
using Stevedore.Adapters.Tests.Servers;
using Stevedore.Caching;
using ZiggyCreatures.Caching.Fusion;
using ZiggyCreatures.Caching.Fusion.Internals;
using ZiggyCreatures.Caching.Fusion.Internals.Distributed;

namespace Stevedore.Adapters.Tests.Caching;

/// <summary>Values that one process caches in Redis and another finds there, with what FusionCache notes of them.</summary>
public sealed class FusionCacheTests(RedisServer redis) : IClassFixture<RedisServer>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Another_process_finds_private_members_and_cycles()
    {
        Port bergen = new("Bergen");
        bergen.Berth("Askøy");

        Port found = await CachedAsync("bergen", bergen);

        Assert.Equal("Bergen", found.Name);
        Assert.Same(found, Assert.Single(found.Ships).Home);
        Assert.IsType<FreePort>(await CachedAsync<Port>("free", new FreePort("Kiel", zones: 2)));
    }

    [Fact]
    public async Task Values_that_archives_know_without_generated_code_are_stored_too()
    {
        Assert.Equal(42, await CachedAsync("number", 42));
        Assert.Equal("tea", await CachedAsync("text", "tea"));
        Assert.Equal(new DateTime(2026, 11, 28), await CachedAsync("date", new DateTime(2026, 11, 28)));
        Assert.Equal(new Position(60.4, 5.3), await CachedAsync("position", new Position(60.4, 5.3)));
        Assert.Null(await CachedAsync<Ship?>("null", null));
    }

    [Fact]
    public async Task A_class_without_generated_code_is_refused_with_advice()
    {
        redis.Need();

        FusionCacheSerializationException failure = await Assert.ThrowsAsync<FusionCacheSerializationException>(
            async () => await CachedAsync("tide", new Tide("Bergen", 120)));

        Assert.Contains("Mark it [Serializable] and partial", failure.InnerException!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_cache_notes_of_an_entry_comes_back()
    {
        FusionCacheArchiveSerializer serializer = new();
        FusionCacheEntryMetadata metadata = new(
            isStale: true, eagerExpirationTimestamp: 5, etag: "tag", lastModifiedTimestamp: null, size: 7, priority: 2);
        FusionCacheDistributedEntry<Ship> entry = new(new("Sotra", home: null), 1, 2, ["ships", "Bergen"], metadata);

        FusionCacheDistributedEntry<Ship> found =
            serializer.Deserialize<FusionCacheDistributedEntry<Ship>>(serializer.Serialize(entry))!;

        Assert.Equal((1, 2, "Sotra"), (found.Timestamp, found.LogicalExpirationTimestamp, found.Value.Name));
        Assert.Equal(["ships", "Bergen"], found.Tags!);
        Assert.Equal(metadata.ToString(), found.Metadata!.ToString());
        Assert.Equal("tag", found.Metadata.ETag);
    }

    [Fact]
    public async Task Values_with_a_tag_are_removed_in_every_process()
    {
        redis.Need();
        IFusionCache writer = FreshCache();
        await writer.SetAsync("askoy", new Ship("Askøy", home: null), tags: ["ships"], token: Cancellation);
        await writer.RemoveByTagAsync("ships", token: Cancellation);

        MaybeValue<Ship> found = await FreshCache().TryGetAsync<Ship>("askoy", token: Cancellation);

        Assert.False(found.HasValue);
    }

    [Fact]
    public async Task Bytes_that_are_no_such_archive_are_told_as_the_cache_tells_it_or_are_a_miss()
    {
        redis.Need();
        await CachedAsync("hostile", new Ship("Sotra", home: null));
        await ReplaceAsync("hostile", "CShip", "CShop");

        FusionCacheSerializationException told = await Assert.ThrowsAsync<FusionCacheSerializationException>(
            async () => await FreshCache().TryGetAsync<Ship>("hostile", token: Cancellation));
        FusionCacheEntryOptions passOver = new(TimeSpan.FromMinutes(1)) { ReThrowSerializationExceptions = false };
        Ship anew = await FreshCache().GetOrSetAsync<Ship>(
            "hostile", static (_, _) => Task.FromResult(new Ship("loaded anew", home: null)), passOver, token: Cancellation);

        Assert.Equal(ArchiveError.BadClass, Assert.IsType<ArchiveException>(told.InnerException).Error);
        Assert.Equal("loaded anew", anew.Name);
    }

    [Fact]
    public void A_number_of_tags_that_is_not_there_costs_nothing()
    {
        byte[] hostile = [.. new byte[16], 1, 0xFF, 0xFF, 0xFE, 0xFF, 0xFF, 0x7F];

        ArchiveException failure = Assert.Throws<ArchiveException>(
            () => new FusionCacheArchiveSerializer().Deserialize<FusionCacheDistributedEntry<Ship>>(hostile));

        Assert.Equal(ArchiveError.EndOfStream, failure.Error);
    }

    /// <summary>Puts a value into the cache of one process, and takes it out of that of another.</summary>
    private async Task<T> CachedAsync<T>(string key, T value)
    {
        redis.Need();
        await FreshCache().SetAsync(key, value, token: Cancellation);
        return (await FreshCache().TryGetAsync<T>(key, token: Cancellation)).Value;
    }

    /// <summary>A cache that has nothing in its own memory yet.</summary>
    private IFusionCache FreshCache()
    {
        ServiceCollection services = new();
        services.AddStackExchangeRedisCache(options => options.Configuration = redis.Address);
        services.AddFusionCache().WithStevedoreSerializer().WithRegisteredDistributedCache();
        return services.BuildServiceProvider().GetRequiredService<IFusionCache>();
    }

    private async Task ReplaceAsync(string key, string present, string hostile)
    {
        IDatabase database = (await ConnectionMultiplexer.ConnectAsync(redis.Address)).GetDatabase();
        RedisKey stored = $"v2:{key}";
        string text = Encoding.Latin1.GetString((byte[])(await database.HashGetAsync(stored, "data"))!);
        Assert.Contains(present, text, StringComparison.Ordinal);
        await database.HashSetAsync(stored, "data", Encoding.Latin1.GetBytes(text.Replace(present, hostile, StringComparison.Ordinal)));
    }
}
