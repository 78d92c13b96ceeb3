namespace Stevedore;

/// <summary>The direction of an archive, which it keeps all its life.</summary>
public enum ArchiveMode
{
    /// <summary>Bytes become objects. MFC: <c>CArchive::load</c>.</summary>
    Load,

    /// <summary>Objects become bytes. MFC: <c>CArchive::store</c>.</summary>
    Store,
}
