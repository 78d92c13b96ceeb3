namespace Stevedore.Aot.Tests;

/// <summary>Archives on Kestrel.</summary>
[Collection(nameof(Publishing))]
public sealed class HostApplication
{
    private const string Output = """
        answer: (1) reflection without all
        health: 1 connections, as many as allowed
        a message longer than the configuration allows: refused
        """;

    [Fact]
    public async Task The_host_answers_its_client_within_its_limits()
    {
        string application = Path.Combine(AppContext.BaseDirectory, "Stevedore.Aot.Host.dll");

        Command run = await Command.DotnetAsync(AppContext.BaseDirectory, [application], TestContext.Current.CancellationToken);

        Assert.Equal(Output, run.Succeeded().Trim());
    }

    [Fact]
    public async Task It_is_compiled_to_native_code_without_a_warning_and_does_the_same()
    {
        NativeToolchain.Require();

        FileInfo application = await Publishing.PublishNativeAsync("tests/Aot/Host", "Stevedore.Aot.Host", "artifacts/aot-host-tests");
        Command run = await Command.RunAsync(application.DirectoryName!, application.FullName, [], TestContext.Current.CancellationToken);

        Assert.Equal(Output, run.Succeeded().Trim());
    }
}
