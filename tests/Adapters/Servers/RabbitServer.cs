using System.Globalization;

namespace Stevedore.Adapters.Tests.Servers;

/// <summary>RabbitMQ, a node with its own name, data, ports and name server of Erlang, unknown to any other on this machine.</summary>
public sealed class RabbitServer : Server
{
    public Uri Address => new($"amqp://guest:guest@127.0.0.1:{Port}");

    protected override (string Package, string Program) Debian => ("rabbitmq-server", "/usr/lib/rabbitmq/bin/rabbitmq-server");

    protected override async Task StartAsync()
    {
        int names = FreePort();
        string none = Path.Combine(Folder, "none");
        Dictionary<string, string> environment = new()
        {
            ["ERL_EPMD_PORT"] = Text(names),
            ["ERL_EPMD_ADDRESS"] = "127.0.0.1",
            ["HOME"] = Folder,
            ["RABBITMQ_NODENAME"] = $"adapters-{Port}@localhost",
            ["RABBITMQ_NODE_IP_ADDRESS"] = "127.0.0.1",
            ["RABBITMQ_NODE_PORT"] = Text(Port),
            ["RABBITMQ_DIST_PORT"] = Text(FreePort()),
            ["RABBITMQ_SERVER_ADDITIONAL_ERL_ARGS"] = "-kernel inet_dist_use_interface {127,0,0,1}",
            ["RABBITMQ_MNESIA_BASE"] = Path.Combine(Folder, "data"),
            ["RABBITMQ_LOG_BASE"] = Path.Combine(Folder, "log"),
            ["RABBITMQ_CONFIG_FILE"] = none,
            ["RABBITMQ_CONF_ENV_FILE"] = none,
            ["RABBITMQ_ENABLED_PLUGINS_FILE"] = none,
        };
        Run("epmd", [], environment);
        await WaitUntilItListensAsync(names);
        Run(Debian.Program, [], environment);
        await WaitUntilItListensAsync(Port);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
