using System.ComponentModel;

namespace Stevedore.Generated;

/// <summary>Bodies of structures that are whole values.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Bodies
{
    /// <summary>Stores or loads the body of a structure where it lies, be the body implemented explicitly or not.</summary>
    /// <exception cref="ArchiveException">As its <see cref="IArchivable.Serialize"/>.</exception>
    public static void SerializeBody<T>(this Archive archive, ref T value) where T : struct, IArchivable => value.Serialize(archive);
}
