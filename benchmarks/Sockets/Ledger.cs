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
    private const int Piece = 1460;
    private const int Rounds = 7;

    private readonly List<Tick> _ticks = [];

    public static async Task RunAsync(TextWriter output, int megabytes)
    {
        Ledger ledger = new();
        for (int i = 0; i < megabytes * (1 << 20) / 66; i++)
            ledger._ticks.Add(new Tick { Id = i, Symbol = "ROTTERDAM/BR/16!" });
        ArchiveOptions archive = new() { Limits = new ArchiveLimits { MaxObjectCount = int.MaxValue } };
        byte[] bytes = Archive.Serialize(ledger, archive);
        ledger = null!;

        (Socket sender, Socket taker) = await ConnectAsync();
        (Socket otherSender, Socket receiver) = await ConnectAsync();
        await using ArchiveConnection connection = new(
            new NetworkStream(receiver, ownsSocket: true),
            new ArchiveConnectionOptions { Archive = archive, Lifetime = ArchiveLifetime.PerMessage, MaxMessageSize = 1 << 30 });
        List<double> whole = [], transfers = [], pieces = [];
        for (int round = 0; round < Rounds; round++)
        {
            whole.Add(await ProcessorTimeAsync(() => Task.Run(() => GC.KeepAlive(Archive.Deserialize<Ledger>(bytes, archive)))));
            transfers.Add(await ProcessorTimeAsync(() => Task.WhenAll(SendAsync(sender, bytes), TakeAsync(taker, bytes.Length))));
            pieces.Add(await ProcessorTimeAsync(
                () => Task.WhenAll(SendAsync(otherSender, bytes), connection.ReceiveAsync<Ledger>().AsTask())));
        }
        double contiguous = Median(whole), transfer = Median(transfers), cut = Median(pieces);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{bytes.Length / 1e6:0.0} MB of small objects in pieces of 1,460 bytes, seconds of processor time: "
                + $"{contiguous:0.00} to load it whole, {transfer:0.00} to move the bytes, {cut:0.00} for both in pieces; "
                + $"ratio without moving {(cut - transfer) / contiguous:0.00}"));
        sender.Dispose();
        taker.Dispose();
        otherSender.Dispose();
    }

    private static async Task<(Socket Sender, Socket Receiver)> ConnectAsync()
    {
        using Socket listener = new(SocketType.Stream, ProtocolType.Tcp);
        listener.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        listener.Listen();
        Socket sender = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await sender.ConnectAsync(listener.LocalEndPoint!);
        return (sender, await listener.AcceptAsync());
    }

    private static Task SendAsync(Socket sender, byte[] bytes) => Task.Run(async () =>
    {
        for (int start = 0; start < bytes.Length; start += Piece)
            await sender.SendAsync(bytes.AsMemory(start, Math.Min(Piece, bytes.Length - start)));
    });

    private static async Task TakeAsync(Socket receiver, int length)
    {
        byte[] buffer = new byte[128 << 10];
        while (length > 0)
            length -= await receiver.ReceiveAsync(buffer.AsMemory(0, Math.Min(length, buffer.Length)));
    }

    private static double Median(List<double> figures) => figures.Order().ElementAt(figures.Count / 2);

    private static async Task<double> ProcessorTimeAsync(Func<Task> action)
    {
        double started = Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds;
        await action();
        return Process.GetCurrentProcess().TotalProcessorTime.TotalSeconds - started;
    }
}
