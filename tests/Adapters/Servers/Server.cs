using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Stevedore.Adapters.Tests.Servers;

/// <summary>A real server on a free port of the loopback interface, with a folder of its own, that ends with the tests.</summary>
public abstract class Server : IAsyncLifetime
{
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(3);

    private readonly List<Process> _processes = [];
    private readonly TemporaryFolder _folder = new();

    public int Port { get; } = FreePort();

    /// <summary>The Debian package that has the server, and where that puts it.</summary>
    protected abstract (string Package, string Program) Debian { get; }

    protected string Folder => _folder.FullName;

    /// <summary>Whether the machine has the server. Continuous integration installs it.</summary>
    private bool IsInstalled => Environment.GetEnvironmentVariable("CI") is "true" || File.Exists(Debian.Program);

    public async ValueTask InitializeAsync()
    {
        if (IsInstalled)
            await StartAsync();
    }

    /// <summary>Skips the test on a machine without the server.</summary>
    public void Need() => Assert.SkipUnless(IsInstalled, $"Not tested: this machine has no {Debian.Package} (of Debian).");

    public ValueTask DisposeAsync()
    {
        foreach (Process process in Enumerable.Reverse(_processes))
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
            process.Dispose();
        }
        _folder.Dispose();
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    protected abstract Task StartAsync();

    protected void Run(string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach ((string name, string value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        Process process = new() { StartInfo = start };
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        _processes.Add(process);
    }

    protected static async Task WaitUntilItListensAsync(int port)
    {
        long begin = Stopwatch.GetTimestamp();
        while (true)
        {
            using Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            try
            {
                await socket.ConnectAsync(IPAddress.Loopback, port);
                return;
            }
            catch (SocketException) when (Stopwatch.GetElapsedTime(begin) < s_patience)
            {
                await Task.Delay(50);
            }
        }
    }

    public static int FreePort()
    {
        using Socket socket = new(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Bind(new IPEndPoint(IPAddress.Loopback, 0));
        return ((IPEndPoint)socket.LocalEndPoint!).Port;
    }
}
