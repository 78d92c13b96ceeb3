using System.Net.Sockets;
using StreamJsonRpc;

namespace SocketBenchmarks;

/// <summary>StreamJsonRpc with its MessagePack formatter: a notification for each message.</summary>
internal static class JsonRpcs
{
    public static Contender Contender<T>(T message) => new("StreamJsonRpc", (sender, receiver) =>
    {
        Taker<T> taker = new();
        JsonRpc client = new(Handler(sender)), server = new(Handler(receiver), taker);
        client.StartListening();
        server.StartListening();
        return new Conversation(
            async count =>
            {
                for (int i = 0; i < count; i++)
                    await client.NotifyAsync(nameof(Taker<T>.Take), message);
            },
            taker.TakenAsync,
            () =>
            {
                client.Dispose();
                server.Dispose();
                return ValueTask.CompletedTask;
            });
    });

    private static LengthHeaderMessageHandler Handler(Socket socket)
    {
        NetworkStream stream = new(socket);
        return new LengthHeaderMessageHandler(stream, stream, new MessagePackFormatter());
    }

    private sealed class Taker<T>
    {
        private readonly Lock _lock = new();
        private int _missing;
        private TaskCompletionSource _done = new();

        public void Take(T message)
        {
            GC.KeepAlive(message);
            lock (_lock)
            {
                if (--_missing == 0)
                    _done.SetResult();
            }
        }

        /// <summary>Waits until so many messages are taken, some of them perhaps before it was asked.</summary>
        public Task TakenAsync(int count)
        {
            lock (_lock)
            {
                _done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                _missing += count;
                if (_missing == 0)
                    _done.SetResult();
                return _done.Task;
            }
        }
    }
}
