namespace Stevedore.Package.Tests;

/// <summary>
/// A new application, away from the source tree, whose only source of packages is the feed with Stevedore; and, if that depends on others,
/// what the source tree has restored of them.
/// </summary>
internal sealed class ConsumerProject : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>Makes the project of what lies in the source tree: files, and folders with all that is in them.</summary>
    public ConsumerProject(PackedStevedore packed, params IReadOnlyList<string> sources)
        : this(packed, dependsOnOthers: false, sources)
    {
    }

    /// <inheritdoc cref="ConsumerProject(PackedStevedore, IReadOnlyList{string})"/>
    public ConsumerProject(PackedStevedore packed, bool dependsOnOthers, params IReadOnlyList<string> sources)
    {
        File.WriteAllText(_folder.PathOf("nuget.config"), $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="packed" value="{packed.Feed}" />
                {(dependsOnOthers ? $"<add key=\"restored\" value=\"{RestoredPackages}\" />" : "")}
              </packageSources>
              <packageSourceMapping>
                <packageSource key="packed">
                  <package pattern="Stevedore*" />
                </packageSource>
                {(dependsOnOthers ? "<packageSource key=\"restored\"><package pattern=\"*\" /></packageSource>" : "")}
              </packageSourceMapping>
            </configuration>
            """);
        foreach (string source in sources.Prepend("tests/Package/Consumers/Consumer.csproj").Select(Repository.FullPathOf))
        {
            string[] files = Directory.Exists(source) ? Directory.GetFiles(source) : [source];
            foreach (string file in files)
                File.Copy(file, _folder.PathOf(Path.GetFileName(file)));
        }
    }

    private static string RestoredPackages => Environment.GetEnvironmentVariable("NUGET_PACKAGES")
        ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>Writes a file beside the project.</summary>
    public void Write(string name, string text) => File.WriteAllText(_folder.PathOf(name), text);

    /// <summary>Builds the project with properties such as <c>AnalysisMode=All</c>.</summary>
    public Task<Command> BuildAsync(CancellationToken cancellation, params IEnumerable<string> properties) =>
        DotnetAsync(["build", "-nologo", .. properties.Select(static property => $"-property:{property}")], cancellation);

    public Task<Command> RunAsync(CancellationToken cancellation) => DotnetAsync(["run", "--no-build"], cancellation);

    public void Dispose() => _folder.Dispose();

    private Task<Command> DotnetAsync(string[] arguments, CancellationToken cancellation) =>
        Command.DotnetAsync(_folder.FullName, arguments, cancellation);
}
