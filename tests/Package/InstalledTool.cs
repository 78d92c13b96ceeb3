namespace Stevedore.Package.Tests;

/// <summary>The tool as its users have it: packed, installed from the package, and run.</summary>
public sealed class InstalledTool
{
    [Fact]
    public async Task The_tool_that_is_installed_shows_of_a_document_what_its_README_shows()
    {
        using TemporaryFolder folder = new();
        CancellationToken cancellation = TestContext.Current.CancellationToken;
        await PackedStevedore.PackAsync("Tool/Stevedore.Tool.csproj", folder.FullName);
        File.WriteAllText(folder.PathOf("nuget.config"), $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="packed" value="{folder.FullName}" />
              </packageSources>
            </configuration>
            """);

        Command installation = await Command.DotnetAsync(
            folder.FullName, ["tool", "install", "Stevedore.Tool", "--prerelease", "--tool-path", folder.PathOf("tools")], cancellation);
        installation.Succeeded();
        Command run = await Command.RunAsync(
            Repository.FullPathOf("samples/Cargo/Documents"),
            folder.PathOf("tools/stevedore"),
            ["inspect", "cargo-large-ansi.bin", "--max", "400"],
            cancellation);

        Queue<string> shown = new(Lines(run.Succeeded()));
        foreach (string line in LinesOfReadme("> stevedore inspect cargo-large-ansi.bin --max 400"))
        {
            while (shown.TryPeek(out string? other) && other != line)
                shown.Dequeue();
            Assert.True(shown.TryDequeue(out _), $"The README shows what the tool does not: {line}");
        }
    }

    /// <summary>What stands below a command, without what is left out there.</summary>
    private static IEnumerable<string> LinesOfReadme(string command) => Lines(File.ReadAllText(Repository.FullPathOf("Tool/README.md")))
        .SkipWhile(line => line != command)
        .Skip(1)
        .TakeWhile(static line => line != "```")
        .Where(static line => line.Trim() != "…");

    private static IEnumerable<string> Lines(string text) =>
        text.Split('\n').Select(static line => line.TrimEnd()).Where(static line => line.Length > 0);
}
