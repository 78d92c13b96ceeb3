namespace Stevedore;

/// <summary>How long the two archives of a connection remember the objects and classes that went through them.</summary>
public enum ArchiveLifetime
{
    /// <summary>
    /// As long as the connection, as in an MFC program that keeps its <c>CArchive</c> beside its <c>CSocket</c>. Both peers must do
    /// so. The pitfall: an object that is sent by reference a second time is only the number of the first sending, so that changes
    /// made to it meanwhile do not arrive, and everything ever sent or received by reference is kept alive by the connection. Send new
    /// objects, or values in place.
    /// </summary>
    PerConnection,

    /// <summary>
    /// One message: each begins with empty tables. Both peers must do so. The pitfall: objects that two messages share arrive as two
    /// copies, and each message names its classes anew, some bytes for each class.
    /// </summary>
    PerMessage,
}
