using System.ComponentModel;
using System.Text;

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
        string expected = Convert.ToHexString(Encoding.Latin1.GetBytes(constant));
        throw NotMagic(archive, Convert.ToHexString(found), $"“{constant}” ({expected})", found.Length);
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
            throw NotMagic(archive, $"{found}", $"{constant}", (int)(archive.Position - begin));
    }

    private static ArchiveException NotMagic(Archive archive, string found, string expected, int size) =>
        new(ArchiveError.BadData, $"There is {found} where the constant {expected} must be.", archive.Position - size);
}
