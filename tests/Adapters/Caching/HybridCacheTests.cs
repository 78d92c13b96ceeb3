using System.Text;
using Microsoft.Extensions.Caching.Hybrid;
using Microsoft.Extensions.DependencyInjection;
using StackExchange.Redis;
using Stevedore.Adapters.Tests.Model;
using Stevedore.Adapters.Tests.Servers;
using Stevedore.Caching;

namespace Stevedore.Adapters.Tests.Caching;

/// <summary>Values that one process caches in Redis and another finds there.</summary>
public sealed class HybridCacheTests(RedisServer redis) : IClassFixture<RedisServer>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Another_process_finds_private_members_and_cycles()
    {
        Port bergen = new("Bergen");
        bergen.Berth("Askøy");
        bergen.Berth("Sotra");

        Port found = await CachedAsync("bergen", bergen);

        Assert.Equal("Bergen", found.Name);
        Assert.Equal(["Askøy", "Sotra"], found.Ships.Select(ship => ship.Name));
        Assert.All(found.Ships, ship => Assert.Same(found, ship.Home));
    }

    [Fact]
    public async Task An_object_of_a_derived_class_keeps_its_class()
    {
        Port found = await CachedAsync<Port>("free", new FreePort("Kiel", zones: 2));

        Assert.Equal(2, Assert.IsType<FreePort>(found).Zones);
    }

    [Fact]
    public async Task Structures_lists_and_nulls_are_values_too()
    {
        Assert.Equal(new Position(60.4, 5.3), await CachedAsync("position", new Position(60.4, 5.3)));
        Assert.Equal(["Askøy"], (await CachedAsync<List<Ship>>("list", [new("Askøy", home: null)])).Select(ship => ship.Name));
        Dictionary<string, Ship> berths = new() { ["A1"] = new("Sotra", home: null) };
        berths = await CachedAsync("berths", berths);
        Assert.Equal("Sotra", berths["A1"].Name);
        Assert.Null(await CachedAsync<Ship?>("null", null));
    }

    [Fact]
    public async Task Classes_without_generated_code_are_left_to_the_next_serializer()
    {
        Assert.Equal(new Tide("Bergen", 120), await CachedAsync("tide", new Tide("Bergen", 120)));

        Assert.Contains("\"Centimetres\":120", await TextOfAsync("tide"), StringComparison.Ordinal);
        Assert.False(new ArchiveCacheSerializerFactory().TryCreateSerializer(out IHybridCacheSerializer<Tide>? none));
        Assert.Null(none);
        Assert.False(new ArchiveCacheSerializerFactory().TryCreateSerializer(out IHybridCacheSerializer<int[]>? _));
        Assert.False(new ArchiveCacheSerializerFactory().TryCreateSerializer(out IHybridCacheSerializer<List<Tide>>? _));
        Assert.False(new ArchiveCacheSerializerFactory().TryCreateSerializer(out IHybridCacheSerializer<Stack<Ship>>? _));
        Assert.False(new ArchiveCacheSerializerFactory().TryCreateSerializer(out IHybridCacheSerializer<IReadOnlyList<Ship>>? _));
        Assert.True(new ArchiveCacheSerializerFactory().TryCreateSerializer(out IHybridCacheSerializer<Dictionary<string, Ship>>? _));
    }

    [Fact]
    public async Task The_cache_holds_the_archive_itself()
    {
        Ship ship = new("Sotra", home: null);
        await CachedAsync("archive", ship);

        byte[] bytes = await BytesOfAsync("archive");

        byte[] archive = [0xFF, 0xFF, 3, 0, 5, 0, .. "CShip"u8];
        Assert.True(bytes.AsSpan().IndexOf(archive) > 0);
    }

    [Theory]
    [InlineData("CShip", "CShop", ArchiveError.BadClass)]
    [InlineData("\u0003\0\u0005\0CShip", "\u0004\0\u0005\0CShip", ArchiveError.BadSchema)]
    [InlineData("CShip\u00FF\u00FE\u00FF", "CShip\u00FF\u00FF\u00FF", ArchiveError.LimitExceeded)]
    public async Task Bytes_that_are_no_such_archive_are_told_to_the_caller_who_can_remove_them(
        string present, string hostile, ArchiveError error)
    {
        redis.Need();
        string key = $"hostile {error}";
        await CachedAsync(key, new Ship("Sotra", home: null));
        string text = await TextOfAsync(key);
        Assert.Contains(present, text, StringComparison.Ordinal);
        await SetAsync(key, Encoding.Latin1.GetBytes(text.Replace(present, hostile, StringComparison.Ordinal)));
        HybridCache cache = FreshCache();

        ArchiveException failure = await Assert.ThrowsAsync<ArchiveException>(async () => await LoadAsync(cache, key));
        await cache.RemoveAsync(key, Cancellation);
        Ship anew = await LoadAsync(cache, key);

        Assert.Equal(error, failure.Error);
        Assert.Equal("loaded anew", anew.Name);
    }

    [Fact]
    public void What_is_no_archive_is_told_by_the_serializer()
    {
        ArchiveCacheSerializer<Ship> serializer = new();

        ArchiveException unknown = Assert.Throws<ArchiveException>(
            () => serializer.Deserialize(new([0xFF, 0xFF, 3, 0, 5, 0, .. "CShop"u8])));
        ArchiveException other = Assert.Throws<ArchiveException>(() => serializer.Deserialize(new(Archived<Port>(new("Bergen")))));

        Assert.Equal(ArchiveError.BadClass, unknown.Error);
        Assert.Equal(ArchiveError.BadClass, other.Error);
    }

    [Fact]
    public void Limits_of_the_options_hold()
    {
        ArchiveOptions options = new() { Limits = new() { MaxStringLength = 3 } };
        ArchiveCacheSerializer<Ship> strict = new(options);

        ArchiveException refused = Assert.Throws<ArchiveException>(() => strict.Deserialize(new(Archived(new Ship("Sotra", home: null)))));

        Assert.Equal(ArchiveError.LimitExceeded, refused.Error);
    }

    private static ValueTask<Ship> LoadAsync(HybridCache cache, string key) => cache.GetOrCreateAsync(
        key, static _ => ValueTask.FromResult(new Ship("loaded anew", home: null)), cancellationToken: Cancellation);

    private static byte[] Archived<T>(T value)
    {
        System.Buffers.ArrayBufferWriter<byte> writer = new();
        new ArchiveCacheSerializer<T>().Serialize(value, writer);
        return writer.WrittenSpan.ToArray();
    }

    /// <summary>Puts a value into the cache of one process, and takes it out of that of another.</summary>
    private async Task<T> CachedAsync<T>(string key, T value)
    {
        redis.Need();
        await FreshCache().SetAsync(key, value, cancellationToken: Cancellation);
        return await FreshCache().GetOrCreateAsync<T>(
            key, static _ => throw new InvalidOperationException("Nothing is in the cache."), cancellationToken: Cancellation);
    }

    /// <summary>A cache that has nothing in its own memory yet.</summary>
    private HybridCache FreshCache()
    {
        ServiceCollection services = new();
        services.AddStackExchangeRedisCache(options => options.Configuration = redis.Address);
        services.AddHybridCache().AddStevedoreSerializer();
        return services.BuildServiceProvider().GetRequiredService<HybridCache>();
    }

    private async Task<string> TextOfAsync(string key) => Encoding.Latin1.GetString(await BytesOfAsync(key));

    private async Task<byte[]> BytesOfAsync(string key) => (byte[])(await (await DatabaseAsync()).HashGetAsync(key, "data"))!;

    private async Task SetAsync(string key, byte[] bytes) => await (await DatabaseAsync()).HashSetAsync(key, "data", bytes);

    private async Task<IDatabase> DatabaseAsync() => (await ConnectionMultiplexer.ConnectAsync(redis.Address)).GetDatabase();
}
