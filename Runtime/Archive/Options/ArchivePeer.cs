namespace Stevedore;

/// <summary>Who reads what an archive stores.</summary>
public enum ArchivePeer
{
    /// <summary>
    /// An MFC program: values whose classes no MFC program can have, as a boxed number where any object may stand, are refused.
    /// </summary>
    Mfc,

    /// <summary>A program that reads plain values only: tagged objects are refused.</summary>
    NotMfc,

    /// <summary>
    /// A program of this library, or one that is known to have no other classes than it knows: nothing is refused that this library loads.
    /// </summary>
    Any,
}
