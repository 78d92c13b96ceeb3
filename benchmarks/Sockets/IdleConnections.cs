using System.Globalization;
using System.Net;
using Stevedore;

namespace SocketBenchmarks;

/// <summary>What a connection costs that has exchanged a message and now waits: managed memory, and threads.</summary>
internal static class IdleConnections
{
    public static async Task RunAsync(TextWriter output, int count)
    {
        await using ArchiveListener listener = ArchiveListener.Listen(new IPEndPoint(IPAddress.Loopback, 0));
        using CancellationTokenSource stop = new();
        long before = Heap();
        Task serving = listener.ServeAsync(
            async (connection, cancellation) =>
            {
                await foreach (Tick tick in connection.ReceiveAllAsync<Tick>(cancellation))
                    await connection.SendAsync(tick, cancellation);
            },
            stop.Token);
        List<ArchiveConnection> clients = [];
        for (int i = 0; i < count; i++)
        {
            ArchiveConnection client = await ArchiveConnection.ConnectAsync(listener.LocalEndPoint);
            await client.SendAsync(Tick.Example);
            await client.ReceiveAsync<Tick>();
            clients.Add(client);
        }
        Task<Tick>[] waiting = [.. clients.Select(client => client.ReceiveAsync<Tick>().AsTask())];

        // Both ends live in this process, so each connection counts twice.
        long each = (Heap() - before) / (2 * count);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{count:N0} idle connections: {each:N0} bytes of managed memory each side, {ThreadPool.ThreadCount} pool threads in the process"));
        GC.KeepAlive(waiting);
        foreach (ArchiveConnection client in clients)
            client.Abort();
        await stop.CancelAsync();
        await serving;
    }

    private static long Heap()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
