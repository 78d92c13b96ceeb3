using System.Globalization;

namespace Stevedore.Adapters.Tests.Servers;

/// <summary>Redis, in memory only.</summary>
public sealed class RedisServer : Server
{
    public string Address => $"127.0.0.1:{Port}";

    protected override (string Package, string Program) Debian => ("redis-server", "/usr/bin/redis-server");

    protected override async Task StartAsync()
    {
        string port = Port.ToString(CultureInfo.InvariantCulture);
        Run(Debian.Program, ["--bind", "127.0.0.1", "--port", port, "--save", "", "--appendonly", "no", "--dir", Folder]);
        await WaitUntilItListensAsync(Port);
    }
}
