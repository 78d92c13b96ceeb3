using System.Diagnostics;
using System.Net.Sockets;
using System.Text.RegularExpressions;
using Stevedore.Runtime.Tests.Sockets;

namespace Stevedore.Runtime.Tests.Connections;

/// <summary>
/// What a server with thousands of slow clients needs. Alone, because the threads and the open files are those of the process.
/// </summary>
[Collection(nameof(ManyConnectionsTests))]
[CollectionDefinition(nameof(ManyConnectionsTests), DisableParallelization = true)]
public sealed partial class ManyConnectionsTests
{
    private const int Wanted = 10_000;

    [Fact]
    public async Task Thousands_of_connections_with_half_a_message_each_keep_no_threads()
    {
        int count = Math.Min(Wanted, OpenFilesAllowed() * 9 / 20);
        byte[] bytes = MessageTests.Stored(ArchiveLifetime.PerConnection, Parcel.Large(1, 1000));
        int half = bytes.Length / 2;
        List<Socket> clients = [];
        List<ArchiveConnection> servers = [];
        await using ArchiveListener listener = Pair.Listen();
        int threadsBefore = Threads();
        try
        {
            while (clients.Count < count)
            {
                Socket client = new(SocketType.Stream, ProtocolType.Tcp);
                clients.Add(client);
                await client.ConnectAsync(listener.LocalEndPoint).InTime();
                servers.Add(await listener.AcceptAsync().InTime());
            }

            Task<Parcel>[] receiving = [.. servers.Select(server => server.ReceiveAsync<Parcel>().AsTask())];
            foreach (Socket client in clients)
                await client.SendAsync(bytes.AsMemory(0, half));
            await Side.Until(() => servers.TrueForAll(server => server.BytesReceived == half));

            // The thread pool of a busy machine grows by some threads; one each for those who wait would be many more.
            Assert.InRange(Threads(), 1, threadsBefore + count / 8);
            Assert.DoesNotContain(receiving, task => task.IsCompleted);

            foreach (Socket client in clients)
                await client.SendAsync(bytes.AsMemory(half));
            Assert.All(await Task.WhenAll(receiving).InTime(), parcel => Assert.Equal(1, parcel.Number));
        }
        finally
        {
            clients.ForEach(client => client.Dispose());
            servers.ForEach(server => server.Abort());
        }
    }

    private static int Threads()
    {
        using Process process = Process.GetCurrentProcess();
        return process.Threads.Count;
    }

    /// <summary>How many files, and so sockets, this process may open; where that is not known, as few as every system allows.</summary>
    private static int OpenFilesAllowed()
    {
        if (!OperatingSystem.IsLinux())
            return 1000;
        string limit = LimitPattern().Match(File.ReadAllText("/proc/self/limits")).Groups["soft"].Value;
        return int.TryParse(limit, out int allowed) ? Math.Min(allowed, 3 * Wanted) : 3 * Wanted;
    }

    [GeneratedRegex(@"Max open files\s+(?<soft>\w+)")]
    private static partial Regex LimitPattern();
}
