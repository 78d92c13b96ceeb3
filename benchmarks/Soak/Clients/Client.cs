using System.Net;
using System.Net.Sockets;

namespace Stevedore.Soak.Clients;

/// <summary>A client that comes again and again, each time with another behaviour.</summary>
internal sealed class Client(int id, EndPoint server, Ledger ledger)
{
    private const int MostMessages = 200;
    private const int MostBytes = 4000;

    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);
    private static readonly Behaviour[] s_turns =
    [
        Behaviour.Honest, Behaviour.HalfClose, Behaviour.Honest, Behaviour.Kill, Behaviour.Honest, Behaviour.Reset, Behaviour.HalfClose,
        Behaviour.Garbage, Behaviour.Honest, Behaviour.Stall,
    ];

    private readonly Random _random = new(id);

    public async Task RunAsync(CancellationToken stop)
    {
        for (int turn = id; !stop.IsCancellationRequested; turn++)
        {
            Behaviour behaviour = s_turns[turn % s_turns.Length];
            ledger.Open(behaviour.ToString());
            try
            {
                await (behaviour is Behaviour.Honest or Behaviour.HalfClose ? KeepAsync(behaviour) : BreakAsync(behaviour));
            }
            catch (Exception e) when (
                e is IOException or SocketException or ArchiveException or TimeoutException or OperationCanceledException)
            {
                if (behaviour is Behaviour.Honest or Behaviour.HalfClose)
                    ledger.Surprise($"{behaviour}: {e.Message}");
            }
        }
    }

    /// <summary>Sends messages while it receives the answers, and waits for each of them.</summary>
    private async Task KeepAsync(Behaviour behaviour)
    {
        int count = _random.Next(1, MostMessages);
        int answered = 0;
        try
        {
            await using ArchiveConnection connection = await ArchiveConnection.ConnectAsync(server).WaitAsync(s_patience);
            Task sending = SendAsync(connection, count, behaviour == Behaviour.HalfClose);
            for (; answered < count; answered++)
                ledger.Answer(await connection.ReceiveAsync<Parcel>().AsTask().WaitAsync(s_patience), answered);
            await sending;
        }
        finally
        {
            ledger.Lose(count - answered);
        }
    }

    private async Task SendAsync(ArchiveConnection connection, int count, bool completes)
    {
        for (int number = 0; number < count; number++)
        {
            ledger.Send();
            await connection.SendAsync(new Parcel(id, number, _random.Next(MostBytes)));
        }

        if (completes)
            await connection.CompleteAsync();
    }

    private async Task BreakAsync(Behaviour behaviour)
    {
        using Socket socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(server).WaitAsync(s_patience);
        int number = 0;
        for (int count = _random.Next(20); number < count; number++)
            await socket.SendAsync(Archive.Serialize(new Parcel(id, number, _random.Next(MostBytes))));

        byte[] message = Archive.Serialize(new Parcel(id, number, _random.Next(MostBytes)));
        await socket.SendAsync(behaviour == Behaviour.Garbage ? Garbage() : message.AsMemory(0, _random.Next(1, message.Length)));
        switch (behaviour)
        {
            case Behaviour.Reset:
                socket.LingerState = new LingerOption(enable: true, seconds: 0);
                break;
            case Behaviour.Stall or Behaviour.Garbage:
                using (CancellationTokenSource patience = new(s_patience))
                {
                    byte[] rest = new byte[4096];
                    while (await socket.ReceiveAsync(rest, patience.Token) > 0)
                        continue;
                }

                break;
        }
    }

    private Memory<byte> Garbage()
    {
        byte[] noise = new byte[_random.Next(1, 300)];
        _random.NextBytes(noise);
        return noise;
    }
}
