using System.IO.Compression;

[assembly: AssemblyFixture(typeof(Stevedore.Package.Tests.PackedStevedore))]

namespace Stevedore.Package.Tests;

/// <summary>The packages as <c>dotnet pack</c> makes them for release, in a feed of their own.</summary>
public sealed class PackedStevedore : IAsyncLifetime
{
    private readonly TemporaryFolder _feed = new();

    public string Feed => _feed.FullName;

    /// <summary>The version that was packed.</summary>
    public string Version => Directory.EnumerateFiles(Feed, "Stevedore.*.nupkg")
        .Select(static file => Path.GetFileNameWithoutExtension(file)["Stevedore.".Length..])
        .Single(static version => char.IsAsciiDigit(version[0]));

    public async ValueTask InitializeAsync()
    {
        await PackAsync("Runtime/Stevedore.csproj", Feed);
        await PackAsync("Hosting/Stevedore.AspNetCore.csproj", Feed);
        await PackAsync("BinaryFormatter/Stevedore.BinaryFormatter.csproj", Feed);
        foreach (string id in AdapterPackages.All)
            await PackAsync($"Adapters/{id["Stevedore.".Length..]}/{id}.csproj", Feed);
    }

    /// <summary>Opens a package.</summary>
    public ZipArchive Open(string id = "Stevedore") => Open(id, "nupkg");

    /// <summary>Opens the package of debug symbols.</summary>
    public ZipArchive OpenSymbols() => Open("Stevedore", "snupkg");

    public ValueTask DisposeAsync()
    {
        _feed.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>Packs a project into a folder.</summary>
    public static async Task PackAsync(string project, string feed)
    {
        // An artifacts folder of its own: other tests and their builds go on while this one packs, and neither must write to the other's
        // obj folders. It lies inside the tree, for only paths below the tree's root are recorded without the machine's part.
        // The analyzers of these projects have had their say in the ordinary build, and change nothing in the package.
        string[] pack =
        [
            "pack", Repository.FullPathOf(project), "--configuration", "Release", "--output", feed,
            "--artifacts-path", Repository.FullPathOf("artifacts/package-tests"), "-property:RunAnalyzers=false", "-nologo",
        ];
        using CancellationTokenSource patience = new(TimeSpan.FromMinutes(5));
        Command command = await Command.DotnetAsync(Repository.Root, pack, patience.Token);
        command.Succeeded();
    }

    // The version begins with a digit; what goes on with a letter is another package.
    private ZipArchive Open(string id, string extension) =>
        ZipFile.OpenRead(Directory.EnumerateFiles(Feed, $"{id}.*.{extension}")
            .Single(file => char.IsAsciiDigit(Path.GetFileName(file)[id.Length + 1])));
}
