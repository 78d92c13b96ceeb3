using System.Runtime.CompilerServices;

namespace Stevedore.Generator.Tests.Harness;

/// <summary>
/// Compares text with the <c>.verified.cs</c> file beside the test. A difference leaves a <c>.received.cs</c> file; with
/// <c>STEVEDORE_UPDATE_SNAPSHOTS=1</c> the verified file is rewritten instead, which continuous integration refuses.
/// </summary>
internal static class Snapshot
{
    public static void Match(string actual, [CallerFilePath] string file = "", [CallerMemberName] string test = "")
    {
        string stem = Path.Combine(Path.GetDirectoryName(file)!, $"{Path.GetFileNameWithoutExtension(file)}.{test}");
        string verified = stem + ".verified.cs";
        string received = stem + ".received.cs";
        if (Environment.GetEnvironmentVariable("STEVEDORE_UPDATE_SNAPSHOTS") == "1")
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") == "true", "Snapshots are not updated in continuous integration.");
            File.WriteAllText(verified, actual);
            File.Delete(received);
            return;
        }

        string expected = File.Exists(verified) ? File.ReadAllText(verified).ReplaceLineEndings("\n") : "";
        if (expected == actual)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);
        Assert.Equal(expected, actual);
    }
}
