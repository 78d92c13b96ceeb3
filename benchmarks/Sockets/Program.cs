using SocketBenchmarks;
using Stevedore;

byte[] quote = Archive.Serialize(Quote.Example);
await Throughput.RunAsync(Console.Out, $"{quote.Length} B of numbers", quote.Length,
[
    RawSockets.Contender(quote),
    Archives.Contender(Quote.Example, ArchiveLifetime.PerMessage),
    Archives.Contender(Quote.Example, ArchiveLifetime.PerMessage),
]);
