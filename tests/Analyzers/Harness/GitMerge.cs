using System.Diagnostics;

namespace Stevedore.Analyzers.Tests.Harness;

/// <summary>Merges texts as git merges files that two branches changed.</summary>
internal static class GitMerge
{
    private static readonly string[] s_names = ["ours", "common", "theirs"];

    /// <summary>The merged text. A conflict fails the test; without git it is skipped.</summary>
    public static async Task<string> ThreeWayAsync(string common, string ours, string theirs)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("stevedore-merge-");
        try
        {
            string[] paths = [.. s_names.Select(name => Path.Combine(folder.FullName, name))];
            foreach ((string path, string text) in paths.Zip([ours, common, theirs]))
                await File.WriteAllTextAsync(path, text, TestContext.Current.CancellationToken);

            using Process git = Start(["merge-file", "-p", .. paths]);
            string merged = await git.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await git.WaitForExitAsync(TestContext.Current.CancellationToken);
            Assert.Equal(0, git.ExitCode);
            return merged;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Process Start(IEnumerable<string> arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("git", arguments) { RedirectStandardOutput = true })!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("git is not installed");
            throw;
        }
    }
}
