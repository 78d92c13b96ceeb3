using System.Runtime.CompilerServices;

namespace Stevedore.Analyzers.Tests.Harness;

/// <summary>
/// A text that a test compares with the file <c>Name.verified.txt</c> beside it, and writes there with <c>STEVEDORE_UPDATE_SNAPSHOTS=1</c>.
/// </summary>
internal static class TextSnapshot
{
    /// <summary>Compares the text with the file.</summary>
    public static void Match(string name, string text, [CallerFilePath] string caller = "")
    {
        string path = Path.Combine(Path.GetDirectoryName(caller)!, name + ".verified.txt");
        if (Environment.GetEnvironmentVariable("STEVEDORE_UPDATE_SNAPSHOTS") != "1")
        {
            Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), text);
            return;
        }

        Assert.False(Environment.GetEnvironmentVariable("CI") == "true", "Snapshots are not updated in continuous integration.");
        File.WriteAllText(path, text);
    }
}
