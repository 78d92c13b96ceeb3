namespace Stevedore;

/// <summary>
/// Stores a member, or the elements of a collection member, in another form than its .NET type has: an <see cref="int"/> as a WORD,
/// a <see cref="DateTime"/> as a CTime, a <see cref="string"/> as a CStringA.
/// </summary>
/// <remarks>
/// MFC example: <c>int m_level; … ar &lt;&lt; (WORD)m_level;</c> is <c>[WireType(WireType.UInt16)] int _level</c>: 2 bytes. A number that
/// the form cannot hold is refused with <see cref="ArchiveError.BadData"/> in both directions. Where
/// <see cref="System.Runtime.InteropServices.MarshalAsAttribute"/> has a word for the form (U2, Bool, VariantBool, LPStr, Currency), it
/// says the same.
/// </remarks>
/// <param name="type">The form on the wire.</param>
[AttributeUsage(AttributeTargets.Field | AttributeTargets.Property)]
public sealed class WireTypeAttribute(WireType type) : Attribute
{
    /// <summary>The form on the wire.</summary>
    public WireType Type { get; } = type;
}
