using System.Net.Sockets;
using Stevedore;

namespace SocketBenchmarks;

/// <summary>This library's connections.</summary>
internal static class Archives
{
    public static Contender Contender<T>(T message, ArchiveLifetime lifetime) where T : IArchivable => new(
        lifetime == ArchiveLifetime.PerConnection ? "Stevedore" : "Stevedore, per message",
        (sender, receiver) =>
        {
            ArchiveConnectionOptions options = new() { Lifetime = lifetime };
            ArchiveConnection sending = new(new NetworkStream(sender), options), receiving = new(new NetworkStream(receiver), options);
            return new Conversation(
                count => sending.SendAllAsync(Enumerable.Repeat(message, count)).AsTask(),
                async count =>
                {
                    for (int i = 0; i < count; i++)
                        GC.KeepAlive(await receiving.ReceiveAsync<T>());
                },
                () =>
                {
                    sending.Abort();
                    receiving.Abort();
                    return ValueTask.CompletedTask;
                });
        });
}
