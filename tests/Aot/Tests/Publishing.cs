namespace Stevedore.Aot.Tests;

/// <summary>Publishes applications: compiled to native code, or trimmed.</summary>
internal static class Publishing
{
    /// <summary>Compiles an application to native code.</summary>
    /// <param name="folder">The folder of its project, from the root of the source tree.</param>
    /// <param name="name">The name of the application.</param>
    /// <param name="artifacts">
    /// An artifacts folder of its own: builds of the same projects go on while this one compiles. Their analyzers have run there.
    /// </param>
    public static async Task<FileInfo> PublishNativeAsync(string folder, string name, string artifacts)
    {
        FileInfo application = await PublishAsync(folder, name, artifacts);
        Assert.Empty(application.Directory!.EnumerateFiles("*.dll"));
        return application;
    }

    /// <summary>Takes out of an application, and of all that it refers to, what it does not use.</summary>
    /// <inheritdoc cref="PublishNativeAsync"/>
    public static Task<FileInfo> PublishTrimmedAsync(string folder, string name, string artifacts) =>
        PublishAsync(folder, name, artifacts, "-property:PublishedAs=Trimmed");

    private static async Task<FileInfo> PublishAsync(string folder, string name, string artifacts, params string[] properties)
    {
        string[] publish =
        [
            "publish", Repository.FullPathOf(folder), "--configuration", "Release", "--artifacts-path", Repository.FullPathOf(artifacts),
            "-property:RunAnalyzers=false", "-nologo", .. properties,
        ];

        Command command = await Command.DotnetAsync(Repository.Root, publish, TestContext.Current.CancellationToken);

        // Warnings are errors, those of the trimmer and of the native compiler too.
        command.Succeeded();
        DirectoryInfo published = new DirectoryInfo(Path.Combine(Repository.FullPathOf(artifacts), "publish", name))
            .EnumerateDirectories("release*").Single();
        return published.EnumerateFiles(OperatingSystem.IsWindows() ? $"{name}.exe" : name).Single();
    }
}
