namespace Stevedore.Tests.Harness;

/// <summary>
/// Whether the tests are to write anew what they compare with: the environment variable <c>STEVEDORE_UPDATE_SNAPSHOTS</c> is 1.
/// </summary>
internal static class SnapshotUpdate
{
    private const string Variable = "STEVEDORE_UPDATE_SNAPSHOTS";

    /// <summary>Gets whether they are. In continuous integration that is an error, since nobody would read the difference.</summary>
    public static bool IsWanted
    {
        get
        {
            if (Environment.GetEnvironmentVariable(Variable) != "1")
                return false;
            if (Environment.GetEnvironmentVariable("CI") == "true")
                throw new SnapshotException($"{Variable} is set in continuous integration, which updates nothing.");
            return true;
        }
    }
}
