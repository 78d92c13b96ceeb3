namespace Stevedore.Tests.Harness;

/// <summary>The working tree that the running tests were built in.</summary>
public static class Repository
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Where a file of the tree lies on this machine.</summary>
    public static string FullPathOf(string path) => Path.Combine(Root, path);

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Sdk.sln")))
                return folder.FullName;
        }
        throw new DirectoryNotFoundException($"No folder above {AppContext.BaseDirectory} holds Sdk.sln.");
    }
}
