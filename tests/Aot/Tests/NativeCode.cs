namespace Stevedore.Aot.Tests;

/// <summary>Compiles applications to native code.</summary>
internal static class NativeCode
{
    /// <summary>Publishes an application.</summary>
    /// <param name="folder">The folder of its project, from the root of the source tree.</param>
    /// <param name="name">The name of the application.</param>
    /// <param name="artifacts">
    /// An artifacts folder of its own: builds of the same projects go on while this one compiles. Their analyzers have run there.
    /// </param>
    public static async Task<FileInfo> PublishAsync(string folder, string name, string artifacts)
    {
        string[] publish =
        [
            "publish", Repository.FullPathOf(folder), "--configuration", "Release", "--artifacts-path", Repository.FullPathOf(artifacts),
            "-property:RunAnalyzers=false", "-nologo",
        ];

        Command command = await Command.DotnetAsync(Repository.Root, publish, TestContext.Current.CancellationToken);

        // Warnings are errors, those of the trimmer and of the native compiler too.
        command.Succeeded();
        DirectoryInfo published = new(Path.Combine(Repository.FullPathOf(artifacts), "publish", name, "release"));
        Assert.Empty(published.EnumerateFiles("*.dll"));
        return published.EnumerateFiles(OperatingSystem.IsWindows() ? $"{name}.exe" : name).Single();
    }
}
