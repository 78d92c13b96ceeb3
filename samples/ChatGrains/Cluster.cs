using Microsoft.Extensions.Hosting;
using Orleans.Configuration;
using Orleans.Serialization;
using StackExchange.Redis;
using Stevedore.Orleans;

namespace ChatGrains;

/// <summary>What silos and clients of the cluster agree on.</summary>
public static class Cluster
{
    private const string Name = "chat";

    /// <summary>Makes this process a silo: its rooms are stored in Redis, where it also finds the other silos.</summary>
    public static ISiloBuilder UseChat(this ISiloBuilder silo, string redis, int siloPort, int gatewayPort)
    {
        silo.Services.AddSerializer(static serializer => serializer.AddStevedoreSerializer());
        return silo
            .UseRedisClustering(redis)
            .AddRedisGrainStorageAsDefault(storage =>
            {
                storage.ConfigurationOptions = ConfigurationOptions.Parse(redis);
                storage.GrainStorageSerializer = new ArchiveGrainStorageSerializer();
            })
            .Configure<ClusterOptions>(SetName)
            .Configure<EndpointOptions>(options =>
            {
                options.AdvertisedIPAddress = System.Net.IPAddress.Loopback;
                (options.SiloPort, options.GatewayPort) = (siloPort, gatewayPort);
            })
            .Configure<ClusterMembershipOptions>(static options =>
            {
                // Of two silos the one that is left must be able to say alone that the other is gone.
                options.NumVotesForDeathDeclaration = 1;
                options.ProbeTimeout = TimeSpan.FromSeconds(2);
            })
            .Configure<SiloMessagingOptions>(static options => options.ResponseTimeout = TimeSpan.FromSeconds(5));
    }

    /// <summary>Lets this process call rooms without being a silo.</summary>
    public static IClientBuilder UseChat(this IClientBuilder client, string redis)
    {
        client.Services.AddSerializer(static serializer => serializer.AddStevedoreSerializer());
        return client
            .UseRedisClustering(redis)
            .Configure<ClusterOptions>(SetName)
            .Configure<GatewayOptions>(static options => options.GatewayListRefreshPeriod = TimeSpan.FromSeconds(1))
            .Configure<ClientMessagingOptions>(static options => options.ResponseTimeout = TimeSpan.FromSeconds(5));
    }

    private static void SetName(ClusterOptions options) => (options.ClusterId, options.ServiceId) = (Name, Name);
}
