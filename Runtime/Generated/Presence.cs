using System.ComponentModel;

namespace Stevedore.Generated;

/// <summary>The byte that says whether a nullable value is there.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Presence
{
    /// <summary>
    /// Loads whether a value is there. One that is not takes as much memory as one that is, so that it counts for
    /// <see cref="ArchiveLimits.MaxMemoryPerByte"/>.
    /// </summary>
    /// <inheritdoc cref="Archive.ReadByte" path="/exception"/>
    public static bool ReadPresence(this Archive archive)
    {
        archive.WatchMemory();
        return archive.ReadBoolean();
    }
}
