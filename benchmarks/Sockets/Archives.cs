using System.Net.Sockets;
using Stevedore;

namespace SocketBenchmarks;

/// <summary>This library's connections.</summary>
internal static class Archives
{
    /// <summary>Messages are received many at a time, as they are sent.</summary>
    public static Contender Contender<T>(T message, ArchiveLifetime lifetime) where T : IArchivable => new(
        lifetime == ArchiveLifetime.PerConnection ? "Stevedore" : "Stevedore, per message",
        Between(message, lifetime, async (connection, count) =>
        {
            T[] room = new T[256];
            while (count > 0)
                count -= await connection.ReceiveManyAsync(room.AsMemory(0, Math.Min(count, room.Length)));
        }));

    /// <summary>Each message is received by a call of its own.</summary>
    public static Contender OneByOne<T>(T message) where T : IArchivable => new(
        "Stevedore, one by one",
        Between(message, ArchiveLifetime.PerConnection, async (connection, count) =>
        {
            for (int i = 0; i < count; i++)
                GC.KeepAlive(await connection.ReceiveAsync<T>());
        }));

    private static Func<Socket, Socket, Conversation> Between<T>(
        T message, ArchiveLifetime lifetime, Func<ArchiveConnection, int, Task> receive)
        where T : IArchivable =>
        (sender, receiver) =>
        {
            ArchiveConnectionOptions options = new() { Lifetime = lifetime };
            ArchiveConnection sending = new(new NetworkStream(sender), options), receiving = new(new NetworkStream(receiver), options);
            return new Conversation(
                count => sending.SendAllAsync(Enumerable.Repeat(message, count)).AsTask(),
                count => receive(receiving, count),
                () =>
                {
                    sending.Abort();
                    receiving.Abort();
                    return ValueTask.CompletedTask;
                });
        };
}
