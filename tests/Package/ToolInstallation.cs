namespace Stevedore.Package.Tests;

/// <summary>The tool, packed as for release and installed from that package.</summary>
public sealed class ToolInstallation : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    public async ValueTask InitializeAsync()
    {
        await PackedStevedore.PackAsync("Tool/Stevedore.Tool.csproj", _folder.FullName);
        File.WriteAllText(_folder.PathOf("nuget.config"), $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="packed" value="{_folder.FullName}" />
              </packageSources>
            </configuration>
            """);
        Command installation = await Command.DotnetAsync(
            _folder.FullName,
            ["tool", "install", "Stevedore.Tool", "--prerelease", "--tool-path", _folder.PathOf("tools")],
            TestContext.Current.CancellationToken);
        installation.Succeeded();
    }

    /// <summary>Runs the command <c>stevedore</c> in a folder.</summary>
    internal Task<Command> RunAsync(string folder, params string[] arguments) =>
        Command.RunAsync(folder, _folder.PathOf("tools/stevedore"), arguments, TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }
}
