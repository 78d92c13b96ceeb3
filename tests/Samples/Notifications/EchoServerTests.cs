using System.Net;
using System.Net.Sockets;
using System.Text;
using Notifications;

namespace Stevedore.Samples.Tests.Notifications;

public sealed class EchoServerTests
{
    [Fact]
    public async Task Lines_are_answered_whatever_pieces_they_arrive_in()
    {
        using RunningServer server = new();
        using ArchiveSocket client = await server.Connect();

        await InTime.Run(() =>
        {
            foreach (byte value in "grüß dich\nand\n"u8.ToArray())
                client.Send([value]);
            client.ShutDown();
        });
        string answers = await InTime.Run(() => new StreamReader(new SocketFile(client), Encoding.UTF8).ReadToEnd());

        Assert.Equal("you said \"grüß dich\"\nyou said \"and\"\n", answers);
    }

    [Fact]
    public async Task A_client_that_dies_does_not_disturb_the_others()
    {
        using RunningServer server = new();
        using ArchiveSocket staying = await server.Connect();
        using ArchiveSocket dying = await server.Connect();

        dying.SetSocketOption(SocketOptionLevel.Socket, SocketOptionName.Linger, new LingerOption(enable: true, seconds: 0));
        dying.Close();
        Assert.Equal("server: a client is lost (ConnectionReset), which leaves 1", await server.LogEntry("lost"));
        await InTime.Run(() =>
        {
            staying.Send("still there?\n"u8);
            staying.ShutDown();
        });

        Assert.Equal(
            "you said \"still there?\"\n", await InTime.Run(() => new StreamReader(new SocketFile(staying)).ReadToEnd()));
    }

    private sealed class RunningServer : IDisposable
    {
        private readonly MessageLoop _loop = new();
        private readonly List<string> _log = [];
        private readonly TaskCompletionSource<int> _port = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly Task _running;

        public RunningServer() => _running = InTime.Run(() =>
        {
            EchoServer? server = null;
            _loop.Run(() =>
            {
                server = new EchoServer(0, Log, IPAddress.Loopback);
                _port.SetResult(server.LocalPort);
            });
            server?.Dispose();
        });

        public async Task<ArchiveSocket> Connect()
        {
            int port = await _port.Task;
            ArchiveSocket client = new();
            client.Create();
            await InTime.Run(() => client.Connect("127.0.0.1", port));
            return client;
        }

        public Task<string> LogEntry(string with) => InTime.Run(() =>
        {
            lock (_log)
            {
                while (!_log.Exists(line => line.Contains(with, StringComparison.Ordinal)))
                    Monitor.Wait(_log);
                return _log.First(line => line.Contains(with, StringComparison.Ordinal));
            }
        });

        public void Dispose()
        {
            _loop.Quit();
            _running.Wait();
            _loop.Dispose();
        }

        private void Log(string line)
        {
            lock (_log)
            {
                _log.Add(line);
                Monitor.PulseAll(_log);
            }
        }
    }
}
