namespace Stevedore.RealFiles.Tests;

/// <summary>
/// The documents of foreign programs. They are not ours to publish, so they lie beside the repository and are used in place; continuous
/// integration has them and fails without, elsewhere a test says that it was left out.
/// </summary>
internal static class RealFile
{
    private const string Folder = "shared/realfiles";

    public static string PathOf(string program, string name)
    {
        string? path = Find(Path.Combine(program, name));
        if (path is null && Environment.GetEnvironmentVariable("CI") == "true")
            Assert.Fail($"{program}/{name} is missing: {Folder} must lie beside the repository.");
        if (path is null)
            Assert.Skip($"{program}/{name} was left out: there is no {Folder} beside the repository.");
        return path;
    }

    private static string? Find(string name)
    {
        for (DirectoryInfo? level = new(AppContext.BaseDirectory); level is not null; level = level.Parent)
        {
            if (!File.Exists(Path.Combine(level.FullName, "Sdk.sln")))
                continue;
            string path = Path.Combine(level.FullName, "..", Folder, name);
            return File.Exists(path) ? path : null;
        }
        return null;
    }
}
