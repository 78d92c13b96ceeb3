// A tariff with private members and references back, cached in Redis: one process puts it there, another finds it.
//
//   dotnet run --project samples/Caching localhost:6379

using Caching;
using Microsoft.Extensions.Caching.Hybrid;
using Microsoft.Extensions.DependencyInjection;
using Stevedore.Caching;

string redis = args.FirstOrDefault() ?? "localhost:6379";
await SetAsync(NewCache(redis));
Tariff found = await NewCache(redis).GetOrCreateAsync(
    "tariff", static _ => ValueTask.FromResult(new Tariff("made anew")));
Console.WriteLine(found);

static HybridCache NewCache(string redis)
{
    ServiceCollection services = new();
    services.AddStackExchangeRedisCache(options => options.Configuration = redis);
    services.AddHybridCache().AddStevedoreSerializer();
    return services.BuildServiceProvider().GetRequiredService<HybridCache>();
}

static async Task SetAsync(HybridCache cache)
{
    Tariff tariff = new("Bergen");
    tariff.Add("crane", 45);
    tariff.Add("water", 3);
    await cache.SetAsync("tariff", tariff);
}
