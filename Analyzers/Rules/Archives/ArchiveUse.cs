namespace Stevedore.Analyzers.Archives;

/// <summary>What a member of an archive asks of the archive's direction.</summary>
internal enum ArchiveUse
{
    /// <summary>Works in both directions: <c>IsStoring</c>, <c>Flush</c>, <c>Exchange</c>, <c>MapObject</c> ….</summary>
    Neutral,

    /// <summary>Needs an archive that loads.</summary>
    Read,

    /// <summary>Needs an archive that stores.</summary>
    Write,
}
