namespace Stevedore;

/// <summary>Stores an array, list or string with a length that both sides know, without a count.</summary>
/// <remarks>
/// <para>MFC example: <c>char m_code[12]; … ar.Write(m_code, sizeof m_code);</c> is <c>[FixedLength(12), WireType(WireType.AnsiString)]
/// string _code</c>: 12 bytes; <c>wchar_t[12]</c> with <see cref="WireType.UnicodeString"/>: 24 bytes; <c>BYTE m_raw[8]</c> is
/// <c>[FixedLength(8)] byte[] _raw</c>. Several lengths are those of arrays within arrays, from the outermost: <c>[FixedLength(16, 8)]
/// string[][]</c>; the last may be that of the strings.</para>
/// <para>Numbers and text that are shorter are filled with zeros; what is longer, and any other number of objects, is refused with
/// <see cref="ArchiveError.BadData"/>. Zeros at the end of a text are not part of it; what stands behind a zero in the middle is, so that
/// no byte is lost.</para>
/// </remarks>
/// <param name="lengths">The number of elements, bytes or UTF-16 units; for arrays in arrays one for each level.</param>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public sealed class FixedLengthAttribute(params int[] lengths) : Attribute
{
    /// <summary>The lengths, from the outermost array to the innermost array or string.</summary>
    public IReadOnlyList<int> Lengths { get; } = lengths;
}
