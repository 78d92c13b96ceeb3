using System.ComponentModel;
using System.Runtime.CompilerServices;
using Stevedore.Wire;

namespace Stevedore.Generated;

/// <summary>Arrays and text whose length both sides know, so that it is not stored.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class FixedLengths
{
    /// <summary>Stores so many elements without a count; missing ones are zeros. MFC: <c>ar.Write(m_raw, sizeof m_raw)</c>.</summary>
    /// <exception cref="ArchiveException">
    /// As for <see cref="Archive.Write(byte)"/>; or there are more elements (<see cref="ArchiveError.BadData"/>).
    /// </exception>
    public static void WriteFixedArray<T>(this Archive archive, ReadOnlySpan<T> elements, int length) where T : unmanaged
    {
        EnsureFits(archive, elements.Length, length, "elements");
        archive.WriteArray(elements);
        archive.WriteZeros((length - elements.Length) * Unsafe.SizeOf<T>());
    }

    /// <summary>Sees to it that a collection of fixed length is stored as long as it must be.</summary>
    /// <exception cref="ArchiveException">It has another number of elements (<see cref="ArchiveError.BadData"/>).</exception>
    public static void EnsureFixedLength(this Archive archive, int count, int length)
    {
        if (count != length)
            throw archive.Error(ArchiveError.BadData, $"There are {count} elements where the layout has {length}.");
    }

    /// <summary>
    /// Stores a text in a room of fixed size, filled with zeros. MFC: <c>ar.Write(m_text, sizeof m_text)</c> of <c>char[N]</c> or
    /// <c>wchar_t[N]</c>.
    /// </summary>
    /// <param name="archive">The archive.</param>
    /// <param name="value">The text.</param>
    /// <param name="length">The room, in bytes or UTF-16 units.</param>
    /// <param name="unicode">UTF-16; otherwise the code page.</param>
    /// <param name="codePage">The number of the code page; 0 for <see cref="Archive.AnsiEncoding"/>.</param>
    /// <exception cref="ArchiveException">
    /// As for <see cref="Archive.Write(byte)"/>; or the text is longer (<see cref="ArchiveError.BadData"/>).
    /// </exception>
    public static void WriteFixedString(this Archive archive, string? value, int length, bool unicode, int codePage = 0)
    {
        value ??= "";
        archive.Buffer.EnsureStoring();
        if (unicode)
        {
            EnsureFits(archive, value.Length, length, "characters");
            archive.Buffer.WriteUnits(value);
            archive.WriteZeros((length - value.Length) * sizeof(char));
            return;
        }
        byte[] bytes = archive.CodePageOf(codePage).GetBytes(value);
        EnsureFits(archive, bytes.Length, length, "bytes of text");
        archive.Buffer.WriteBytes(bytes);
        archive.WriteZeros(length - bytes.Length);
    }

    /// <summary>Loads a text from a room of fixed size; NULs at its end are left out, one within it and what follows are not.</summary>
    /// <inheritdoc cref="Archive.ReadString()" path="/exception"/>
    public static string ReadFixedString(this Archive archive, int length, bool unicode, int codePage = 0)
    {
        byte[] bytes = archive.ReadArray<byte>(unicode ? length * sizeof(char) : length);
        if (unicode)
            return LittleEndian.ReadUnits(bytes).TrimEnd('\0');
        CodePage page = archive.CodePageOf(codePage);
        return archive.Decode(page.WithoutNuls(bytes), page);
    }

    private static void EnsureFits(Archive archive, int count, int length, string what)
    {
        if (count > length)
            throw archive.Error(ArchiveError.BadData, $"There are {count} {what} where the layout has room for {length}.");
    }

    internal static void WriteZeros(this Archive archive, int count)
    {
        const int Portion = 64;
        Span<byte> zeros = stackalloc byte[Portion];
        zeros.Clear();
        for (; count > 0; count -= Portion)
            archive.Buffer.WriteBytes(zeros[..Math.Min(count, Portion)]);
    }
}
