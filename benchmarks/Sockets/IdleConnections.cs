using System.Diagnostics;
using System.Globalization;
using System.Net;
using Stevedore;

namespace SocketBenchmarks;

/// <summary>
/// What a connection costs that has exchanged a message and now waits: managed memory, and threads. The clients live in a process of their
/// own, since there are not files enough in one for both sides.
/// </summary>
internal static class IdleConnections
{
    private const string Role = "idle-clients";

    /// <summary>Whether this process is to be the clients'.</summary>
    public static bool AreClients(string[] args) => args is [Role, _, _];

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
        using Process clients = Start(listener.Port, count);
        string? answer = await clients.StandardOutput.ReadLineAsync();
        long each = (Heap() - before) / count;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{count:N0} idle connections: {each:N0} bytes of managed memory each in the server "
                + $"with {ThreadPool.ThreadCount} pool threads, {answer} in the clients"));
        clients.StandardInput.Close();
        await clients.WaitForExitAsync();
        await stop.CancelAsync();
        await serving;
    }

    /// <summary>Connects, exchanges a message on each connection, tells what that costs, and waits for the end of the input.</summary>
    public static async Task RunClientsAsync(string[] args)
    {
        IPEndPoint server = new(IPAddress.Loopback, int.Parse(args[1], CultureInfo.InvariantCulture));
        int count = int.Parse(args[2], CultureInfo.InvariantCulture);
        long before = Heap();
        List<ArchiveConnection> clients = [];
        for (int i = 0; i < count; i++)
        {
            ArchiveConnection client = await ArchiveConnection.ConnectAsync(server);
            await client.SendAsync(Tick.Example);
            await client.ReceiveAsync<Tick>();
            clients.Add(client);
        }
        Task<Tick>[] waiting = [.. clients.Select(client => client.ReceiveAsync<Tick>().AsTask())];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(Heap() - before) / count:N0}"));
        await Console.In.ReadToEndAsync();
        GC.KeepAlive(waiting);
        foreach (ArchiveConnection client in clients)
            client.Abort();
    }

    private static Process Start(int port, int count)
    {
        string program = Environment.ProcessPath!;
        string[] arguments = [Role, port.ToString(CultureInfo.InvariantCulture), count.ToString(CultureInfo.InvariantCulture)];
        bool isHost = Path.GetFileNameWithoutExtension(program) == "dotnet";
        return Process.Start(new ProcessStartInfo(program, isHost ? [Environment.GetCommandLineArgs()[0], .. arguments] : arguments)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
    }

    private static long Heap()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
