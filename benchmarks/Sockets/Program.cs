using SocketBenchmarks;
using Stevedore;

if (IdleConnections.AreClients(args))
{
    await IdleConnections.RunClientsAsync(args);
    return;
}
byte[] quote = Archive.Serialize(Quote.Example), tick = Archive.Serialize(Tick.Example), block = Archive.Serialize(Block.Example);
Console.WriteLine($"{"messages",-16} {"contender",-24} {"messages",17} {"",15} {"of raw",7}");
await Throughput.RunAsync(Console.Out, $"{quote.Length} B of numbers", quote.Length,
[
    RawSockets.Contender(quote),
    Archives.Contender(Quote.Example, ArchiveLifetime.PerConnection),
    Archives.Contender(Quote.Example, ArchiveLifetime.PerMessage),
    Archives.OneByOne(Quote.Example),
    HandWritten.Quotes,
    Writers.Quotes,
    JsonRpcs.Contender(Quote.Example),
]);
await Throughput.RunAsync(Console.Out, $"{tick.Length} B with a text", tick.Length,
[
    RawSockets.Contender(tick),
    Archives.Contender(Tick.Example, ArchiveLifetime.PerConnection),
    Archives.Contender(Tick.Example, ArchiveLifetime.PerMessage),
    Archives.OneByOne(Tick.Example),
    Writers.Ticks,
    JsonRpcs.Contender(Tick.Example),
]);
await Throughput.RunAsync(Console.Out, $"{block.Length} B", block.Length,
[
    RawSockets.Contender(block),
    Archives.Contender(Block.Example, ArchiveLifetime.PerConnection),
    Archives.Contender(Block.Example, ArchiveLifetime.PerMessage),
    Writers.Blocks,
    JsonRpcs.Contender(Block.Example),
]);
await IdleConnections.RunAsync(Console.Out, 10_000);
await Ledger.RunAsync(Console.Out, 64);
