namespace Stevedore.Samples.Tests.Migration;

/// <summary>The old program still writes the files that are kept of it, and the new one proves its copies.</summary>
public sealed class MigrationTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_old_program_writes_the_files_that_are_kept_of_it()
    {
        (await RunAsync("HarbourOffice.dll")).Succeeded();

        Assert.Equal(Files(Repository.FullPathOf("samples/Migration/Files")), Files(_folder.FullName));
    }

    [Fact]
    public async Task The_new_program_proves_each_archive()
    {
        string[] lines = (await RunAsync("HarbourOffice.New.dll")).Succeeded().Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal(Directory.GetFiles(_folder.FullName).Length, lines.Length);
        Assert.All(lines, line => Assert.EndsWith("proved", line.TrimEnd()));
    }

    public void Dispose() => _folder.Dispose();

    private Task<Command> RunAsync(string program) =>
        Command.DotnetAsync(_folder.FullName, [Path.Combine(AppContext.BaseDirectory, program), _folder.FullName], Cancelled);

    /// <summary>Names and bytes; what differs is then seen at once.</summary>
    private static IEnumerable<string> Files(string folder) => Directory.GetFiles(folder)
        .Order(StringComparer.Ordinal)
        .Select(path => $"{Path.GetFileName(path)}: {Convert.ToHexString(File.ReadAllBytes(path))}");
}
