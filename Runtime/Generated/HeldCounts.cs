using System.ComponentModel;
using System.Runtime.InteropServices;

namespace Stevedore.Generated;

/// <summary>Collections and texts whose number of elements other members hold.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class HeldCounts
{
    /// <summary>The number of elements that a member holds. MFC: <c>ar.Read(m_raw, m_size)</c>.</summary>
    /// <exception cref="ArchiveException">
    /// The number is negative or greater than a collection can be (<see cref="ArchiveError.BadData"/>), or there are more than
    /// <see cref="ArchiveLimits.MaxCollectionCount"/> elements to load (<see cref="ArchiveError.LimitExceeded"/>).
    /// </exception>
    public static int CountOf(this Archive archive, Int128 count) => Product(archive, [count]);

    /// <summary>The number of elements that two members hold together. MFC: <c>ar.Read(m_pixels, m_width * m_height)</c>.</summary>
    /// <inheritdoc cref="CountOf(Archive, Int128)" path="/exception"/>
    public static int CountOf(this Archive archive, Int128 first, Int128 second) => Product(archive, [first, second]);

    /// <summary>The number of elements that three members hold together.</summary>
    /// <inheritdoc cref="CountOf(Archive, Int128)" path="/exception"/>
    public static int CountOf(this Archive archive, Int128 first, Int128 second, Int128 third) => Product(archive, [first, second, third]);

    /// <summary>Sees to it that a collection is stored as long as the members say that hold its length.</summary>
    /// <exception cref="ArchiveException">It has another number of elements (<see cref="ArchiveError.BadData"/>).</exception>
    public static void EnsureHeldCount(this Archive archive, int count, int held)
    {
        if (count != held)
            throw archive.Error(ArchiveError.BadData, $"There are {count} elements, and the members that hold their number say {held}.");
    }

    /// <summary>Stores elements whose number is stored elsewhere as a block.</summary>
    /// <inheritdoc cref="EnsureHeldCount" path="/exception"/>
    public static void WriteHeldArray<T>(this Archive archive, ReadOnlySpan<T> elements, int held) where T : unmanaged
    {
        archive.EnsureHeldCount(elements.Length, held);
        archive.WriteArray(elements);
    }

    /// <summary>Stores a text whose length, in bytes or UTF-16 units, is stored elsewhere. Null is stored as empty.</summary>
    /// <param name="archive">The archive.</param>
    /// <param name="value">The text.</param>
    /// <param name="held">The length that is stored.</param>
    /// <param name="unicode">UTF-16; otherwise the code page.</param>
    /// <param name="codePage">The number of the code page; 0 for <see cref="Archive.AnsiEncoding"/>.</param>
    /// <exception cref="ArchiveException">The text has another length (<see cref="ArchiveError.BadData"/>).</exception>
    public static void WriteHeldString(this Archive archive, string? value, int held, bool unicode, int codePage = 0)
    {
        value ??= "";
        if (unicode)
        {
            archive.EnsureLengthStorable(value.Length);
            archive.EnsureHeldCount(value.Length, held);
            archive.Buffer.WriteUnits(value);
            return;
        }
        byte[] bytes = archive.CodePageOf(codePage).GetBytes(value);
        archive.EnsureLengthStorable(bytes.Length);
        archive.EnsureHeldCount(bytes.Length, held);
        archive.Buffer.WriteBytes(bytes);
    }

    /// <summary>Loads so many characters, those behind a NUL too.</summary>
    /// <inheritdoc cref="Archive.ReadString()" path="/exception"/>
    public static string ReadHeldString(this Archive archive, int length, bool unicode, int codePage = 0)
    {
        archive.EnsureLengthAllowed((ulong)length);
        return unicode
            ? new string(MemoryMarshal.Cast<ushort, char>(archive.ReadArray<ushort>(length)))
            : archive.Decode(archive.ReadArray<byte>(length), archive.CodePageOf(codePage));
    }

    private static int Product(Archive archive, ReadOnlySpan<Int128> factors)
    {
        UInt128 product = 1;
        foreach (Int128 factor in factors)
        {
            if (factor < 0)
                throw archive.Error(ArchiveError.BadData, $"A count is negative: {factor}.");
            // No factor has more than 64 bits, so that the product of it and 64 others never has more than 128.
            product = UInt128.Min(product * (UInt128)factor, ulong.MaxValue);
        }
        if (archive.IsLoading)
            archive.EnsureCountAllowed((ulong)product);
        else if (product > int.MaxValue)
            throw archive.Error(ArchiveError.BadData, $"The members that hold a count say {product}, more than a collection can have.");
        return (int)product;
    }
}
