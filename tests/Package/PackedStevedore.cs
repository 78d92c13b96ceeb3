using System.IO.Compression;

[assembly: AssemblyFixture(typeof(Stevedore.Package.Tests.PackedStevedore))]

namespace Stevedore.Package.Tests;

/// <summary>The package as <c>dotnet pack</c> makes it for release, in a feed of its own.</summary>
public sealed class PackedStevedore : IAsyncLifetime
{
    private readonly TemporaryFolder _feed = new();

    public string Feed => _feed.FullName;

    public async ValueTask InitializeAsync()
    {
        // An artifacts folder of its own: other tests and their builds go on while this one packs, and neither must write to the other's
        // obj folders. It lies inside the tree, for only paths below the tree's root are recorded without the machine's part.
        // The analyzers of these projects have had their say in the ordinary build, and change nothing in the package.
        string[] pack =
        [
            "pack", SourceTree.PathOf("Runtime/Stevedore.csproj"), "--configuration", "Release", "--output", Feed,
            "--artifacts-path", SourceTree.PathOf("artifacts/package-tests"), "-property:ContinuousIntegrationBuild=true",
            "-property:RunAnalyzers=false", "-nologo",
        ];
        using CancellationTokenSource patience = new(TimeSpan.FromMinutes(5));
        Command command = await Command.DotnetAsync(SourceTree.Root, pack, patience.Token);
        command.Succeeded();
    }

    /// <summary>Opens the package.</summary>
    public ZipArchive Open() => ZipFile.OpenRead(Directory.EnumerateFiles(Feed, "Stevedore.*.nupkg").Single());

    /// <summary>Opens the package of debug symbols.</summary>
    public ZipArchive OpenSymbols() => ZipFile.OpenRead(Directory.EnumerateFiles(Feed, "Stevedore.*.snupkg").Single());

    public ValueTask DisposeAsync()
    {
        _feed.Dispose();
        return ValueTask.CompletedTask;
    }
}
