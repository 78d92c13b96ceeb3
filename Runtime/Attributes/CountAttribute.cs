namespace Stevedore;

/// <summary>
/// Says where the number of elements of an array or list, or the length of a string, stands: before it, as a number of fixed width instead
/// of MFC's count, or in other members. Also the size of a nested archive has such a width.
/// </summary>
/// <remarks>
/// <para>MFC example: <c>ar &lt;&lt; (BYTE)m_notes.GetSize(); for (…) ar &lt;&lt; m_notes[i];</c> is <c>[Count(WireType.Byte)] ushort[]
/// _notes</c>: 1 byte, then 2 for each element. With <see cref="WireType.AnsiString"/> or <see cref="WireType.UnicodeString"/> the count
/// has the form of a CString's length. Collections within the collection have the same kind of count; strings within it are CStrings.
/// There is no null: it is stored as empty. More elements than the width can count are refused with <see cref="ArchiveError.BadData"/>.
/// </para>
/// <para>MFC example: <c>ar &gt;&gt; m_width &gt;&gt; m_height; … ar.Read(m_pixels, m_width * m_height);</c> is
/// <c>[Count(nameof(_width), nameof(_height))] byte[] _pixels</c>. The members are integers of the class or its bases: fields, properties,
/// or methods without parameters or with one <see cref="Archive"/>. They are asked where the collection stands, in both directions, and
/// multiplied. A collection of another length is refused with <see cref="ArchiveError.BadData"/>, so a class whose collection changes sets
/// them first, for instance in a method with <see cref="System.Runtime.Serialization.OnSerializingAttribute"/>.</para>
/// </remarks>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public sealed class CountAttribute : Attribute
{
    /// <summary>A count that stands before the elements.</summary>
    /// <param name="type">The width: one of the integers, or one of the strings for the form of its length.</param>
    public CountAttribute(WireType type)
    {
        Type = type;
        Members = [];
    }

    /// <summary>A count that other members hold.</summary>
    /// <param name="members">The names of one to three members, whose product it is.</param>
    public CountAttribute(params string[] members) => Members = members;

    /// <summary>The width of the count; <see langword="null"/> when other members hold it.</summary>
    public WireType? Type { get; }

    /// <summary>The names of the members that hold the count.</summary>
    public IReadOnlyList<string> Members { get; }
}
