using System.Net.Sockets;

namespace SocketBenchmarks;

/// <summary>What one writes by hand: a buffered stream and a <see cref="BinaryWriter"/>, a thread for each side.</summary>
internal static class Writers
{
    public static Contender Contender(Action<BinaryWriter> write, Func<BinaryReader, object> read) =>
        new("BinaryWriter", (sender, receiver) =>
        {
            BinaryWriter writer = new(new BufferedStream(new NetworkStream(sender), 64 << 10));
            BinaryReader reader = new(new BufferedStream(new NetworkStream(receiver), 64 << 10));
            return new Conversation(
                count => Task.Run(() =>
                {
                    for (int i = 0; i < count; i++)
                        write(writer);
                    writer.Flush();
                }),
                count => Task.Run(() =>
                {
                    for (int i = 0; i < count; i++)
                        GC.KeepAlive(read(reader));
                }),
                () => ValueTask.CompletedTask);
        });

    public static Contender Quotes { get; } = Contender(
        writer =>
        {
            Quote quote = Quote.Example;
            writer.Write(quote.Time);
            writer.Write(quote.Sequence);
            writer.Write(quote.Bid);
            writer.Write(quote.Ask);
            writer.Write(quote.BidVolume);
            writer.Write(quote.AskVolume);
            writer.Write(quote.Last);
            writer.Write(quote.Venue);
            writer.Write(quote.Flags);
        },
        reader => new Quote
        {
            Time = reader.ReadInt64(),
            Sequence = reader.ReadInt64(),
            Bid = reader.ReadDouble(),
            Ask = reader.ReadDouble(),
            BidVolume = reader.ReadDouble(),
            AskVolume = reader.ReadDouble(),
            Last = reader.ReadDouble(),
            Venue = reader.ReadInt32(),
            Flags = reader.ReadInt32(),
        });

    public static Contender Ticks { get; } = Contender(
        writer =>
        {
            Tick tick = Tick.Example;
            writer.Write(tick.Time);
            writer.Write(tick.Price);
            writer.Write(tick.Volume);
            writer.Write(tick.Id);
            writer.Write(tick.Symbol);
        },
        reader => new Tick
        {
            Time = reader.ReadInt64(),
            Price = reader.ReadDouble(),
            Volume = reader.ReadDouble(),
            Id = reader.ReadInt32(),
            Symbol = reader.ReadString(),
        });

    public static Contender Blocks { get; } = Contender(
        writer =>
        {
            Block block = Block.Example;
            writer.Write(block.Id);
            writer.Write(block.Data.Length);
            writer.Write(block.Data);
        },
        reader =>
        {
            int id = reader.ReadInt32();
            return new Block { Id = id, Data = reader.ReadBytes(reader.ReadInt32()) };
        });
}
