namespace Stevedore;

/// <summary>Who reads what an archive stores.</summary>
public enum ArchivePeer
{
    /// <summary>An MFC program, or another that knows MFC's object tags, such as this library.</summary>
    Mfc,

    /// <summary>A program that reads plain values only: tagged objects are refused.</summary>
    NotMfc,
}
