using System.Diagnostics;
using System.Globalization;

namespace Stevedore.Adapters.Tests.Servers;

/// <summary>A server of samples/ChatGrains, which is also a silo, as a process of its own.</summary>
internal sealed class ChatGrainsServer : IAsyncDisposable
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(3);

    private readonly Process _process;
    private readonly List<string> _output = [];

    private ChatGrainsServer(RedisServer redis)
    {
        // Where it was built, with the versions of packages that it was built for.
        string configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        string program = Repository.FullPathOf($"samples/ChatGrains/bin/{configuration}/net10.0/ChatGrains.dll");
        string[] arguments =
        [
            program, "--redis", redis.Address, "--port", Text(Port),
            "--silo", Text(Server.FreePort()), "--gateway", Text(Server.FreePort()),
        ];
        ProcessStartInfo start = new(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        _process = new Process { StartInfo = start };
        _process.OutputDataReceived += (_, line) => Note(line.Data);
        _process.ErrorDataReceived += (_, line) => Note(line.Data);
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Where clients of the chat connect.</summary>
    public int Port { get; } = Server.FreePort();

    public static async Task<ChatGrainsServer> StartAsync(RedisServer redis)
    {
        ChatGrainsServer server = new(redis);
        long begin = Stopwatch.GetTimestamp();
        while (!server.HasStarted)
        {
            if (server._process.HasExited || Stopwatch.GetElapsedTime(begin) > s_patience)
            {
                string output = server.Output;
                await server.DisposeAsync();
                Assert.Fail($"The server did not start:\n{output}");
            }
            await Task.Delay(50);
        }
        return server;
    }

    /// <summary>Ends the process as a fault of the machine would.</summary>
    public void Kill() => _process.Kill();

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private bool HasStarted => Output.Contains("Application started", StringComparison.Ordinal);

    private string Output
    {
        get
        {
            lock (_output)
                return string.Join('\n', _output);
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Note(string? line)
    {
        lock (_output)
            _output.Add(line ?? "");
    }
}
