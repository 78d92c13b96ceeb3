using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;
using Stevedore.Wire;

namespace Stevedore.Generated;

/// <summary>Constants that a document has in a certain place, by which it is recognized.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Magic
{
    /// <summary>Stores a constant text, one byte for each character, without length. MFC: <c>ar.Write("SHIP", 4)</c>.</summary>
    /// <inheritdoc cref="Archive.Write(byte)" path="/exception"/>
    public static void WriteMagic(this Archive archive, string constant) => archive.Write(Encoding.Latin1.GetBytes(constant));

    /// <summary>Loads what must be a constant text.</summary>
    /// <exception cref="ArchiveException">
    /// As for <see cref="Archive.ReadByte"/>; or there are other bytes (<see cref="ArchiveError.BadData"/>).
    /// </exception>
    public static void ReadMagic(this Archive archive, string constant)
    {
        ArgumentNullException.ThrowIfNull(constant);
        byte[] found = archive.ReadArray<byte>(constant.Length);
        if (Encoding.Latin1.GetString(found) == constant)
            return;
        throw NotMagic(archive, Show(found), Show(Encoding.Latin1.GetBytes(constant)), found.Length);
    }

    /// <summary>Stores a constant number.</summary>
    /// <inheritdoc cref="Archive.Write(byte)" path="/exception"/>
    public static void WriteMagic<T>(this Archive archive, T constant) where T : unmanaged => archive.Buffer.Write(constant);

    /// <summary>Loads what must be a constant number.</summary>
    /// <inheritdoc cref="ReadMagic(Archive, string)" path="/exception"/>
    public static void ReadMagic<T>(this Archive archive, T constant) where T : unmanaged, IEquatable<T>
    {
        long begin = archive.Position;
        T found = archive.Buffer.Read<T>();
        if (!found.Equals(constant))
            throw NotMagic(archive, Show(found), Show(constant), (int)(archive.Position - begin));
    }

    /// <summary>Bytes in hexadecimal, and as the text that they may be.</summary>
    private static string Show(ReadOnlySpan<byte> bytes) => Convert.ToHexString(bytes) + AsText(bytes);

    /// <summary>A number in hexadecimal, and its bytes as the text that they may be.</summary>
    private static string Show<T>(T number) where T : unmanaged
    {
        Span<byte> bytes = stackalloc byte[Unsafe.SizeOf<T>()];
        LittleEndian.Write(bytes, number);
        string text = AsText(bytes);
        bytes.Reverse();
        return $"0x{Convert.ToHexString(bytes)}{text}";
    }

    private static string AsText(ReadOnlySpan<byte> bytes) =>
        bytes.ContainsAnyExceptInRange((byte)' ', (byte)'~') ? "" : $" (“{Encoding.Latin1.GetString(bytes)}”)";

    private static ArchiveException NotMagic(Archive archive, string found, string expected, int size) =>
        new(ArchiveError.BadData, $"There is {found} where the constant {expected} must be.", archive.Position - size);
}
