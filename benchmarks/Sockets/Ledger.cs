using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Stevedore;

namespace SocketBenchmarks;

/// <summary>A message of many small objects that comes in the pieces of a network, against loading it when all of it has come.</summary>
[Serializable]
internal sealed partial class Ledger
{
    private readonly List<Tick> _ticks = [];

    public static async Task RunAsync(TextWriter output, int megabytes)
    {
        Ledger ledger = new();
        for (int i = 0; i < megabytes * (1 << 20) / 66; i++)
            ledger._ticks.Add(new Tick { Id = i, Symbol = "ROTTERDAM/BR/16!" });
        ArchiveOptions archive = new() { Limits = new ArchiveLimits { MaxObjectCount = int.MaxValue } };
        byte[] bytes = Archive.Serialize(ledger, archive);
        ledger = null!;

        using Socket listener = new(SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        listener.Listen();
        using Socket sender = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await sender.ConnectAsync(listener.LocalEndPoint!);
        await using ArchiveConnection receiver = new(
            new NetworkStream(await listener.AcceptAsync(), ownsSocket: true),
            new ArchiveConnectionOptions { Archive = archive, Lifetime = ArchiveLifetime.PerMessage, MaxMessageSize = 1 << 30 });
        List<double> whole = [], pieces = [];
        for (int round = 0; round < 5; round++)
        {
            whole.Add(ProcessorTime(() => GC.KeepAlive(Archive.Deserialize<Ledger>(bytes, archive))));
            double started = Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds;
            Task sending = Task.Run(async () =>
            {
                for (int start = 0; start < bytes.Length; start += 1460)
                    await sender.SendAsync(bytes.AsMemory(start, Math.Min(1460, bytes.Length - start)));
            });
            GC.KeepAlive(await receiver.ReceiveAsync<Ledger>());
            await sending;
            pieces.Add(Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds - started);
        }
        double contiguous = whole.Order().ElementAt(2), cut = pieces.Order().ElementAt(2);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{bytes.Length / 1e6:0.0} MB of small objects in pieces of 1,460 bytes: {cut:0.00} s of processor time with sending and receiving, {contiguous:0.00} s to load it whole, ratio {cut / contiguous:0.00}"));
    }

    private static double ProcessorTime(Action action)
    {
        double started = Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds;
        action();
        return Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds - started;
    }
}
