using System.Text;

namespace Stevedore;

/// <content>Constants that a document has in a certain place, by which it is recognized.</content>
public sealed partial class Archive
{
    /// <summary>Stores a constant text, one byte for each character, without length. MFC: <c>ar.Write("SHIP", 4)</c>.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void WriteMagic(string constant) => Write(Encoding.Latin1.GetBytes(constant));

    /// <summary>Loads what must be a constant text.</summary>
    /// <exception cref="ArchiveException">As for <see cref="ReadByte"/>; or there are other bytes (<see cref="ArchiveError.BadData"/>).</exception>
    public void ReadMagic(string constant)
    {
        ArgumentNullException.ThrowIfNull(constant);
        byte[] found = ReadArray<byte>(constant.Length);
        if (Encoding.Latin1.GetString(found) != constant)
            throw NotMagic(Convert.ToHexString(found), $"“{constant}” ({Convert.ToHexString(Encoding.Latin1.GetBytes(constant))})", found.Length);
    }

    /// <summary>Stores a constant number.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void WriteMagic<T>(T constant) where T : unmanaged => Buffer.Write(constant);

    /// <summary>Loads what must be a constant number.</summary>
    /// <inheritdoc cref="ReadMagic(string)" path="/exception"/>
    public void ReadMagic<T>(T constant) where T : unmanaged, IEquatable<T>
    {
        long begin = Position;
        T found = Buffer.Read<T>();
        if (!found.Equals(constant))
            throw NotMagic($"{found}", $"{constant}", (int)(Position - begin));
    }

    private ArchiveException NotMagic(string found, string expected, int size) =>
        new(ArchiveError.BadData, $"There is {found} where the constant {expected} must be.", Position - size);
}
