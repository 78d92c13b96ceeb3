namespace Stevedore;

/// <summary>
/// Stores the number of elements of an array or list, the length of a string, or the size of a nested archive, as a number of fixed width
/// instead of MFC's count.
/// </summary>
/// <remarks>
/// MFC example: <c>ar &lt;&lt; (BYTE)m_notes.GetSize(); for (…) ar &lt;&lt; m_notes[i];</c> is <c>[Count(WireType.Byte)] ushort[]
/// _notes</c>: 1 byte, then 2 for each element. Collections within the collection have the same kind of count; strings within it are
/// CStrings. There is no null: it is stored as empty. More elements than the width can count are refused with
/// <see cref="ArchiveError.BadData"/>.
/// </remarks>
/// <param name="type">The width: one of the integers.</param>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public sealed class CountAttribute(WireType type) : Attribute
{
    /// <summary>The width of the count.</summary>
    public WireType Type { get; } = type;
}
