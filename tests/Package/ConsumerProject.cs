namespace Stevedore.Package.Tests;

/// <summary>A new console application, away from the source tree, whose only source of packages is the feed with Stevedore.</summary>
internal sealed class ConsumerProject : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ConsumerProject(PackedStevedore packed, string program)
    {
        File.WriteAllText(_folder.PathOf("nuget.config"), $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="packed" value="{packed.Feed}" />
              </packageSources>
            </configuration>
            """);
        foreach (string file in new[] { "Consumer.csproj", program })
            File.Copy(SourceTree.PathOf($"tests/Package/Consumers/{file}"), _folder.PathOf(file));
    }

    public Task<Command> BuildAsync(CancellationToken cancellation) => DotnetAsync(["build", "-nologo"], cancellation);

    public Task<Command> RunAsync(CancellationToken cancellation) => DotnetAsync(["run", "--no-build"], cancellation);

    public void Dispose() => _folder.Dispose();

    private Task<Command> DotnetAsync(string[] arguments, CancellationToken cancellation) =>
        Command.DotnetAsync(_folder.FullName, arguments, cancellation);
}
