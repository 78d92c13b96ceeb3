namespace Stevedore;

/// <summary>How a body lies in an archive.</summary>
public enum ArchiveBodyKind
{
    /// <summary>Behind the tag of its class: the object has a number. MFC: <c>CArchive::ReadObject</c>.</summary>
    Object,

    /// <summary>In place, without a tag. MFC: <c>m_member.Serialize(ar)</c>.</summary>
    InPlace,

    /// <summary>
    /// An archive within the archive, which gives numbers of its own. MFC: <c>CArchive</c> over a <c>CMemFile</c>.
    /// </summary>
    NestedArchive,
}
