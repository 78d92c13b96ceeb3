using System.Runtime.CompilerServices;
using Stevedore.Wire;

namespace Stevedore;

/// <content>Arrays and text whose length both sides know, so that it is not stored.</content>
public sealed partial class Archive
{
    /// <summary>Stores so many elements without a count; missing ones are zeros. MFC: <c>ar.Write(m_raw, sizeof m_raw)</c>.</summary>
    /// <exception cref="ArchiveException">As for <see cref="Write(byte)"/>; or there are more elements (<see cref="ArchiveError.BadData"/>).</exception>
    public void WriteFixedArray<T>(ReadOnlySpan<T> elements, int length) where T : unmanaged
    {
        EnsureFits(elements.Length, length, "elements");
        WriteArray(elements);
        WriteZeros((length - elements.Length) * Unsafe.SizeOf<T>());
    }

    /// <summary>Sees to it that a collection of fixed length is stored as long as it must be.</summary>
    /// <exception cref="ArchiveException">It has another number of elements (<see cref="ArchiveError.BadData"/>).</exception>
    public void EnsureFixedLength(int count, int length)
    {
        if (count != length)
            throw Error(ArchiveError.BadData, $"There are {count} elements where the layout has {length}.");
    }

    /// <summary>Stores a text in a room of fixed size, filled with zeros. MFC: <c>ar.Write(m_text, sizeof m_text)</c> of <c>char[N]</c> or <c>wchar_t[N]</c>.</summary>
    /// <param name="value">The text.</param>
    /// <param name="length">The room, in bytes or UTF-16 units.</param>
    /// <param name="unicode">UTF-16; otherwise the code page.</param>
    /// <param name="codePage">The number of the code page; 0 for <see cref="AnsiEncoding"/>.</param>
    /// <exception cref="ArchiveException">As for <see cref="Write(byte)"/>; or the text is longer (<see cref="ArchiveError.BadData"/>).</exception>
    public void WriteFixedString(string? value, int length, bool unicode, int codePage = 0)
    {
        value ??= "";
        Buffer.EnsureStoring();
        if (unicode)
        {
            EnsureFits(value.Length, length, "characters");
            Buffer.WriteUnits(value);
            WriteZeros((length - value.Length) * sizeof(char));
            return;
        }
        byte[] bytes = EncodingOf(codePage).GetBytes(value);
        EnsureFits(bytes.Length, length, "bytes of text");
        Buffer.WriteBytes(bytes);
        WriteZeros(length - bytes.Length);
    }

    /// <summary>Loads a text from a room of fixed size; zeros at its end are left out.</summary>
    /// <inheritdoc cref="ReadString()" path="/exception"/>
    public string ReadFixedString(int length, bool unicode, int codePage = 0)
    {
        byte[] bytes = ReadArray<byte>(unicode ? length * sizeof(char) : length);
        return (unicode ? LittleEndian.ReadUnits(bytes) : Decode(bytes, EncodingOf(codePage))).TrimEnd('\0');
    }

    private void EnsureFits(int count, int length, string what)
    {
        if (count > length)
            throw Error(ArchiveError.BadData, $"There are {count} {what} where the layout has room for {length}.");
    }

    private void WriteZeros(int count)
    {
        const int Portion = 64;
        Span<byte> zeros = stackalloc byte[Portion];
        zeros.Clear();
        for (; count > 0; count -= Portion)
            Buffer.WriteBytes(zeros[..Math.Min(count, Portion)]);
    }
}
