using Stevedore;

[Serializable]
public partial class Message
{
    private int _number;

    public int Number { get => _number; set => _number = value; }
}

[Serializable]
public sealed partial class Ping : Message;

[Serializable]
public abstract partial class Signal;

[Serializable]
public sealed partial class Stop : Signal;

[Serializable]
public sealed partial class Marked
{
    [Magic] private const byte Mark = 7;
}

[Serializable]
public sealed partial class ByHand
{
    public void Serialize(Archive archive)
    {
        if (archive.IsStoring)
            archive.Write((byte)1);
        else
            archive.ReadByte();
    }
}

[Serializable]
public sealed partial class Nothing;

public static class Pinging
{
    public static async Task RunAsync(ArchiveConnection connection, CancellationToken cancellation)
    {
        await connection.SendAsync(new Ping { Number = 1 }, cancellation);
        await connection.SendAsync<Signal>(new Stop(), cancellation);
        await connection.SendAsync(new Marked(), cancellation);
        await connection.SendAsync(new ByHand(), cancellation);
        await connection.SendAsync(new List<Nothing>(), cancellation);
        byte[] stored = Archive.Serialize(new Nothing());
        Console.WriteLine(stored.Length);
        Console.WriteLine(await connection.ReceiveAsync<Ping>(cancellation));
    }
}
