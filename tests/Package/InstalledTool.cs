namespace Stevedore.Package.Tests;

/// <summary>The tool as its users have it.</summary>
public sealed class InstalledTool(ToolInstallation tool, PackedStevedore packed) : IClassFixture<ToolInstallation>
{
    /// <summary>Those of which nothing is left open.</summary>
    private static readonly string[] s_constructs =
    [
        "Collections", "Conditions", "Counts", "Endings", "Gates", "Helpers", "Memory", "Scalars", "Structures", "Vectors", "Versions",
    ];

    [Fact]
    public async Task It_shows_of_a_document_what_its_README_shows()
    {
        Command run = await tool.RunAsync(
            Repository.FullPathOf("samples/Cargo/Documents"), "inspect", "cargo-large-ansi.bin", "--max", "400");

        Queue<string> shown = new(Lines(run.Succeeded()));
        foreach (string line in LinesOfReadme("> stevedore inspect cargo-large-ansi.bin --max 400"))
        {
            while (shown.TryPeek(out string? other) && other != line)
                shown.Dequeue();
            Assert.True(shown.TryDequeue(out _), $"The README shows what the tool does not: {line}");
        }
    }

    [Fact]
    public async Task A_project_that_it_imports_builds_without_a_warning_and_stores_what_MFC_wrote_identically()
    {
        using TemporaryFolder folder = new();
        string[] sources = [.. s_constructs.Select(static name => Repository.FullPathOf($"tests/Tool/Import/Constructs/{name}.cpp"))];
        Command import = await tool.RunAsync(folder.FullName, ["import", .. sources, "--root", "CGraphDoc", "-o", "Imported"]);
        import.Succeeded();
        File.WriteAllText(folder.PathOf("nuget.config"), $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="packed" value="{packed.Feed}" />
              </packageSources>
            </configuration>
            """);

        Command build = await Command.DotnetAsync(
            folder.PathOf("Imported"),
            ["build", "-nologo", "-warnaserror", "-property:RestorePackagesPath=packages"],
            TestContext.Current.CancellationToken);
        build.Succeeded();
        string vector = Repository.FullPathOf("tests/Interop/Vectors/ansi_obj_shared_graph.bin");
        Command run = await Command.DotnetAsync(
            folder.PathOf("Imported"), ["run", "--no-build", "--", vector], TestContext.Current.CancellationToken);

        Assert.Equal($"{vector}: {new FileInfo(vector).Length} bytes loaded, and stored identically.", run.Succeeded().Trim());
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
