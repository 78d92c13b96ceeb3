namespace Stevedore.Samples.Tests.ChatCluster;

public sealed class ChatClusterTests
{
    [Fact]
    public async Task A_server_that_is_killed_loses_no_line_that_was_acknowledged_to_anyone()
    {
        bool mustRun = Environment.GetEnvironmentVariable("CI") is "true";
        bool canRun = File.Exists("/usr/lib/rabbitmq/bin/rabbitmq-server");
        Assert.SkipUnless(mustRun || canRun, "ChatCluster was not tested: this machine has no RabbitMQ (Debian: rabbitmq-server).");
        string folder = Repository.FullPathOf("samples/ChatCluster");
        string configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

        // Its broker, servers and clients are processes, and it compares itself what was acknowledged with what was heard.
        Command demo = await Command.RunAsync(
            folder, Path.Combine(folder, "run-demo"), ["--built", configuration], TestContext.Current.CancellationToken);

        string output = demo.Succeeded();
        Assert.Contains("The first server is killed; ", output, StringComparison.Ordinal);
        Assert.Contains("lost the server at port", output, StringComparison.Ordinal);
        Assert.EndsWith(
            "180 lines were acknowledged, and alice bob carol heard each of them once.", output.TrimEnd(), StringComparison.Ordinal);
    }
}
