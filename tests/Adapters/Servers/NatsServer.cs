using System.Globalization;

namespace Stevedore.Adapters.Tests.Servers;

/// <summary>NATS with JetStream, whose streams are in its folder.</summary>
public sealed class NatsServer : Server
{
    public string Url => $"nats://127.0.0.1:{Port}";

    protected override (string Package, string Program) Debian => ("nats-server", "/usr/sbin/nats-server");

    protected override async Task StartAsync()
    {
        string port = Port.ToString(CultureInfo.InvariantCulture);
        Run(Debian.Program, ["--addr", "127.0.0.1", "--port", port, "--jetstream", "--store_dir", Folder]);
        await WaitUntilItListensAsync(Port);
    }
}
