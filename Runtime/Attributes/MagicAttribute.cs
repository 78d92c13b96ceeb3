namespace Stevedore;

/// <summary>
/// Puts a constant on the wire in the place where it is declared, among the members. When loading, other bytes than these are refused with
/// <see cref="ArchiveError.BadData"/>.
/// </summary>
/// <remarks>
/// MFC example: <c>ar.Write("SHIP", 4);</c> is <c>[Magic] private const string Signature = "SHIP";</c>: one byte for each character,
/// without length. A constant number has the bytes of its type: <c>[Magic] private const ushort Mark = 0x1234;</c> is a WORD.
/// </remarks>
[AttributeUsage(AttributeTargets.Field)]
public sealed class MagicAttribute : Attribute;
