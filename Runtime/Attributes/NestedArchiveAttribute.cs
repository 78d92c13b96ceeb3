namespace Stevedore;

/// <summary>Stores a member as a block of bytes that is an archive of its own: its classes and objects are numbered from 1 again.</summary>
/// <remarks>
/// MFC example: <c>CMemFile file; CArchive inner(&amp;file, CArchive::store); m_page.Serialize(inner); … ar &lt;&lt;
/// (DWORD)file.GetLength(); ar.Write(…);</c> is <c>[NestedArchive, Count(WireType.UInt32), Embedded] Page _page</c>: the size in bytes, by
/// default as MFC's count, and the bytes. The inner archive has the options and the <see cref="Archive.Document"/> of the outer one. Bytes
/// that the member leaves are refused with <see cref="ArchiveError.BadData"/>.
/// </remarks>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public sealed class NestedArchiveAttribute : Attribute;
