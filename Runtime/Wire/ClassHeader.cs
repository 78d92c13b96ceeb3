using System.Text;
using static System.Buffers.Binary.BinaryPrimitives;

namespace Stevedore.Wire;

/// <summary>
/// A class where an archive first meets it: WORD schema, WORD name length, name in ASCII. MFC: CRuntimeClass::Store and Load.
/// </summary>
internal static class ClassHeader
{
    /// <summary>Schema and name length; the name follows.</summary>
    public const int FixedSize = 2 + 2;

    /// <summary>MFC reads names into a buffer of 64 bytes with a terminator, and refuses longer ones.</summary>
    public const int MaxNameLength = 63;

    /// <returns>The number of bytes written.</returns>
    public static int Write(Span<byte> destination, int schema, string name)
    {
        WriteUInt16LittleEndian(destination, (ushort)schema);
        WriteUInt16LittleEndian(destination[2..], (ushort)name.Length);
        return FixedSize + Encoding.ASCII.GetBytes(name, destination[FixedSize..]);
    }

    public static (int Schema, int NameLength) Read(ReadOnlySpan<byte> source) =>
        (ReadUInt16LittleEndian(source), ReadUInt16LittleEndian(source[2..]));

    /// <summary>The name, each byte a character, so that a message can show what was there.</summary>
    public static string ReadName(ReadOnlySpan<byte> source) => Encoding.Latin1.GetString(source);
}
