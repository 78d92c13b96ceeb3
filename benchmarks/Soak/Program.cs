using System.Diagnostics;
using System.Globalization;
using Stevedore;
using Stevedore.Soak;
using Stevedore.Soak.Clients;
using Stevedore.Soak.Report;
using Stevedore.Soak.Servers;

if (args.Length is 0 or > 2)
{
    Console.WriteLine("dotnet run -c Release --project benchmarks/Soak -- MINUTES [CLIENTS]");
    return 2;
}

TimeSpan duration = TimeSpan.FromMinutes(double.Parse(args[0], CultureInfo.InvariantCulture));
int clients = args.Length > 1 ? int.Parse(args[1], CultureInfo.InvariantCulture) : 220;
TimeSpan messageTimeout = TimeSpan.FromSeconds(5);

Ledger ledger = new();
List<Sample> samples = [];
await using (ListenerServer listener = new(new ArchiveConnectionOptions { MessageTimeout = messageTimeout }, ledger))
await using (KestrelServer kestrel = await KestrelServer.StartAsync(messageTimeout, ledger))
using (CancellationTokenSource stop = new(duration))
{
    Task[] running =
    [
        .. Enumerable.Range(0, clients).Select(id =>
            Task.Run(() => new Client(id, id % 2 == 0 ? listener.EndPoint : kestrel.EndPoint, ledger).RunAsync(stop.Token))),
    ];
    Stopwatch clock = Stopwatch.StartNew();
    while (!stop.IsCancellationRequested)
    {
        samples.Add(Sample.Now(clock.Elapsed.TotalSeconds, ledger.Answered));
        await Task.Delay(TimeSpan.FromSeconds(1));
    }

    await Task.WhenAll(running);
}

Table.Print(ledger, samples);
File.WriteAllText("soak.svg", Plot.Svg(samples));
Console.WriteLine($"\nsoak.svg shows it. {(ledger.IsClean ? "Nothing was lost, doubled, reordered or corrupted." : "NOT CLEAN.")}");
return ledger.IsClean ? 0 : 1;
