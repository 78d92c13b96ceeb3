namespace Stevedore.Tests.Harness;

/// <summary>The working tree that the tests were built from.</summary>
public static class Repository
{
    /// <summary>The folder of the solution.</summary>
    /// <param name="sourceFile">Any source file of the tests.</param>
    public static string Of(string sourceFile)
    {
        for (string? folder = Path.GetDirectoryName(sourceFile); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "Sdk.sln")))
                return folder;
        }

        throw new DirectoryNotFoundException($"No solution above {sourceFile}.");
    }
}
