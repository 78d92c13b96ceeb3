namespace Stevedore.CommandLine.Tests;

/// <summary>A folder outside the source tree, so that no build file of the tree applies in it, that is gone after the test.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("stevedore-");

    public string FullName => _folder.FullName;

    public string PathOf(string name) => Path.Combine(FullName, name);

    public void Dispose() => _folder.Delete(recursive: true);
}
