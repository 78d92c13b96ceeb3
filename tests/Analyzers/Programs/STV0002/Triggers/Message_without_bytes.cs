using System.Runtime.Serialization;
using Stevedore;

[Serializable]
public partial class Ping
{
    [NonSerialized] private int _calls;

    [OnDeserialized]
    private void Count() => _calls++;

    public override string ToString() => $"{_calls}";
}

[Serializable]
public sealed partial class LoudPing : Ping
{
    private const int Volume = 11;

    public static int Loudness => Volume;
}

[Serializable]
public readonly partial record struct Nothing;

public static class Pinging
{
    public static async Task RunAsync(ArchiveConnection connection, CancellationToken cancellation)
    {
        await [|connection.SendAsync(new Ping(), cancellation)|];
        await [|connection.SendAllAsync(new[] { new LoudPing() }, cancellation)|];
        Console.WriteLine(await [|connection.ReceiveAsync<Ping>(cancellation)|]);
        await foreach (Nothing nothing in [|connection.ReceiveAllAsync<Nothing>(cancellation)|])
            Console.WriteLine(nothing);
    }
}
