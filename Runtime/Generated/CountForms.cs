using System.ComponentModel;
using System.Runtime.InteropServices;

namespace Stevedore.Generated;

/// <summary>Counts of collections: MFC's, and those that a program wrote itself, as a BYTE, a WORD or a DWORD.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CountForms
{
    /// <summary>Sees to it that a collection is stored only if it can be loaded by the same options.</summary>
    /// <exception cref="ArchiveException">
    /// There are more elements than <see cref="ArchiveLimits.MaxCollectionCount"/> (<see cref="ArchiveError.LimitExceeded"/>).
    /// </exception>
    public static void EnsureCollectionCount(this Archive archive, int count) => archive.EnsureCountStorable(count);

    /// <summary>Stores the count of a collection. MFC: <c>CArchive::WriteCount</c>.</summary>
    /// <exception cref="ArchiveException">
    /// As for <see cref="Archive.WriteCount"/>; or there are more elements than <see cref="ArchiveLimits.MaxCollectionCount"/>
    /// (<see cref="ArchiveError.LimitExceeded"/>).
    /// </exception>
    public static void WriteCollectionCount(this Archive archive, int count) => archive.WriteStorableCount(count);

    /// <summary>
    /// Stores the count of a collection as a number of fixed width, MFC: <c>ar &lt;&lt; (BYTE)array.GetSize()</c>, or in the form of a
    /// CString's length.
    /// </summary>
    /// <exception cref="ArchiveException">
    /// As for <see cref="Archive.Write(byte)"/>; or there are more elements than <see cref="ArchiveLimits.MaxCollectionCount"/>
    /// (<see cref="ArchiveError.LimitExceeded"/>) or than the width can hold (<see cref="ArchiveError.BadData"/>).
    /// </exception>
    public static void WriteCollectionCount(this Archive archive, int count, WireType form)
    {
        archive.EnsureCountStorable(count);
        archive.WriteCount(count, form);
    }

    internal static void WriteCount(this Archive archive, int count, WireType form)
    {
        if (form is WireType.AnsiString or WireType.UnicodeString)
            archive.WriteStringLength(count, unicode: form == WireType.UnicodeString);
        else
            archive.WriteInteger(count, form);
    }

    /// <summary>Loads the count of a collection that is to be kept in memory, in such a form.</summary>
    /// <exception cref="ArchiveException">
    /// As for <see cref="Archive.ReadCollectionCount()"/>; or the count is negative (<see cref="ArchiveError.BadData"/>).
    /// </exception>
    public static int ReadCollectionCount(this Archive archive, WireType form)
    {
        Int128 count = form is WireType.AnsiString or WireType.UnicodeString
            ? archive.ReadStringLength(unicode: form == WireType.UnicodeString)
            : IntegerForms.ReadAny(archive, form, networkOrder: false);
        if (count < 0)
            throw archive.Error(ArchiveError.BadData, $"A count is negative: {count}.");
        archive.EnsureCountAllowed((ulong)count);
        return (int)count;
    }

    /// <summary>Stores a count of fixed width and the elements as a block.</summary>
    /// <inheritdoc cref="WriteCollectionCount(Archive, int, WireType)" path="/exception"/>
    public static void WriteCountedArray<T>(this Archive archive, ReadOnlySpan<T> elements, WireType form) where T : unmanaged
    {
        archive.WriteCollectionCount(elements.Length, form);
        archive.WriteArray(elements);
    }

    /// <summary>Loads a count of fixed width and so many elements as a block.</summary>
    /// <inheritdoc cref="ReadCollectionCount(Archive, WireType)" path="/exception"/>
    public static T[] ReadCountedArray<T>(this Archive archive, WireType form) where T : unmanaged =>
        archive.ReadArray<T>(archive.ReadCollectionCount(form));

    /// <summary>Stores a length of fixed width, in bytes or UTF-16 units, and the characters. Null is stored as empty.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="value">The text.</param>
    /// <param name="form">The width of the length.</param>
    /// <param name="unicode">UTF-16; otherwise the code page.</param>
    /// <param name="codePage">The number of the code page; 0 for <see cref="Archive.AnsiEncoding"/>.</param>
    /// <exception cref="ArchiveException">
    /// As for <see cref="Archive.Write(byte)"/>; or the text is longer than <see cref="ArchiveLimits.MaxStringLength"/>
    /// (<see cref="ArchiveError.LimitExceeded"/>) or than the width can hold (<see cref="ArchiveError.BadData"/>).
    /// </exception>
    public static void WriteCountedString(this Archive archive, string? value, WireType form, bool unicode, int codePage = 0)
    {
        if (unicode)
        {
            archive.EnsureLengthStorable(value?.Length ?? 0);
            archive.WriteCount(value?.Length ?? 0, form);
            archive.Buffer.WriteUnits(value);
            return;
        }
        byte[] bytes = archive.CodePageOf(codePage).GetBytes(value);
        archive.EnsureLengthStorable(bytes.Length);
        archive.WriteCount(bytes.Length, form);
        archive.Buffer.WriteBytes(bytes);
    }

    /// <summary>Loads a length of fixed width and so many characters.</summary>
    /// <inheritdoc cref="Archive.ReadString()" path="/exception"/>
    public static string ReadCountedString(this Archive archive, WireType form, bool unicode, int codePage = 0)
    {
        Int128 length = IntegerForms.ReadAny(archive, form, networkOrder: false);
        if (length < 0)
            throw archive.Error(ArchiveError.BadData, $"The length of a text is negative: {length}.");
        archive.EnsureLengthAllowed((ulong)length);
        return unicode
            ? new string(MemoryMarshal.Cast<ushort, char>(archive.ReadArray<ushort>((int)length)))
            : archive.Decode(archive.ReadArray<byte>((int)length), archive.CodePageOf(codePage));
    }
}
