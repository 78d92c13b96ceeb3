using System.Runtime.InteropServices;

namespace Stevedore;

/// <content>Counts that a program wrote itself, as a BYTE, a WORD or a DWORD.</content>
public sealed partial class Archive
{
    /// <summary>Stores a count as a number of fixed width. MFC: <c>ar &lt;&lt; (BYTE)array.GetSize()</c>.</summary>
    /// <exception cref="ArchiveException">As for <see cref="Write(byte)"/>; or the width cannot hold the count (<see cref="ArchiveError.BadData"/>).</exception>
    public void WriteCount(int count, WireType form) => Write(count, form);

    /// <summary>Loads a count of fixed width of a collection that is to be kept in memory.</summary>
    /// <exception cref="ArchiveException">
    /// As for <see cref="ReadCollectionCount()"/>; or the count is negative (<see cref="ArchiveError.BadData"/>).
    /// </exception>
    public int ReadCollectionCount(WireType form)
    {
        Int128 count = ReadAnyInteger(form, networkOrder: false);
        if (count < 0)
            throw Error(ArchiveError.BadData, $"A count is negative: {count}.");
        EnsureCountAllowed((ulong)count);
        return (int)count;
    }

    /// <summary>Stores a count of fixed width and the elements as a block.</summary>
    /// <inheritdoc cref="WriteCount(int, WireType)" path="/exception"/>
    public void WriteCountedArray<T>(ReadOnlySpan<T> elements, WireType form) where T : unmanaged
    {
        WriteCount(elements.Length, form);
        WriteArray(elements);
    }

    /// <summary>Loads a count of fixed width and so many elements as a block.</summary>
    /// <inheritdoc cref="ReadCollectionCount(WireType)" path="/exception"/>
    public T[] ReadCountedArray<T>(WireType form) where T : unmanaged => ReadArray<T>(ReadCollectionCount(form));

    /// <summary>Stores a length of fixed width, in bytes or UTF-16 units, and the characters. Null is stored as empty.</summary>
    /// <param name="value">The text.</param>
    /// <param name="form">The width of the length.</param>
    /// <param name="unicode">UTF-16; otherwise the code page.</param>
    /// <param name="codePage">The number of the code page; 0 for <see cref="AnsiEncoding"/>.</param>
    /// <inheritdoc cref="WriteCount(int, WireType)" path="/exception"/>
    public void WriteCountedString(string? value, WireType form, bool unicode, int codePage = 0)
    {
        if (unicode)
        {
            WriteCount(value?.Length ?? 0, form);
            Buffer.WriteUnits(value);
            return;
        }
        byte[] bytes = EncodingOf(codePage).GetBytes(value ?? "");
        WriteCount(bytes.Length, form);
        Buffer.WriteBytes(bytes);
    }

    /// <summary>Loads a length of fixed width and so many characters.</summary>
    /// <inheritdoc cref="ReadString()" path="/exception"/>
    public string ReadCountedString(WireType form, bool unicode, int codePage = 0)
    {
        Int128 length = ReadAnyInteger(form, networkOrder: false);
        if (length < 0)
            throw Error(ArchiveError.BadData, $"The length of a text is negative: {length}.");
        EnsureLengthAllowed((ulong)length);
        return unicode
            ? new string(MemoryMarshal.Cast<ushort, char>(ReadArray<ushort>((int)length)))
            : Decode(ReadArray<byte>((int)length), EncodingOf(codePage));
    }
}
