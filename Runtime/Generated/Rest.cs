using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Stevedore.Wire;

namespace Stevedore.Generated;

/// <summary>What is left of a file or nested archive.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Rest
{
    private const int SmallestRoom = 256;

    /// <summary>Stores elements that nothing follows as a block.</summary>
    /// <inheritdoc cref="Archive.WriteArray" path="/typeparam"/>
    /// <exception cref="ArchiveException">
    /// As for <see cref="Archive.Write(byte)"/>; or there are more elements than <see cref="ArchiveLimits.MaxCollectionCount"/>
    /// (<see cref="ArchiveError.LimitExceeded"/>).
    /// </exception>
    public static void WriteRest<T>(this Archive archive, ReadOnlySpan<T> elements) where T : unmanaged
    {
        archive.EnsureCountStorable(elements.Length);
        archive.WriteArray(elements);
    }

    /// <summary>Loads the elements up to the end of the archive as a block. Memory is reserved as they arrive.</summary>
    /// <typeparam name="T">A type whose layout is its wire layout, without padding.</typeparam>
    /// <exception cref="ArchiveException">
    /// As for <see cref="Archive.ReadBytes"/>; or the archive ends within an element (<see cref="ArchiveError.EndOfStream"/>).
    /// </exception>
    public static T[] ReadRest<T>(this Archive archive) where T : unmanaged
    {
        archive.Buffer.EnsureLoading();
        int size = Unsafe.SizeOf<T>();
        byte[] bytes = new byte[Math.Clamp(archive.Buffer.Certain, SmallestRoom, Array.MaxLength)];
        int read = 0;
        while ((read += archive.Buffer.ReadBytes(bytes.AsSpan(read))) == bytes.Length && archive.HasMore())
        {
            archive.EnsureCountAllowed((ulong)(read / size) + 1);
            if (read == Array.MaxLength)
                throw archive.Error(ArchiveError.LimitExceeded, $"The rest is larger than the {read} bytes that one array can be.");
            Array.Resize(ref bytes, (int)Math.Min(Array.MaxLength, 2L * bytes.Length));
        }
        archive.EnsureCountAllowed((ulong)(read / size));
        archive.EnsureIsEnd();
        if (read % size != 0)
            throw archive.Buffer.Shortage(size - read % size);
        T[] elements = MemoryMarshal.Cast<byte, T>(bytes.AsSpan(0, read)).ToArray();
        LittleEndian.Swap(elements.AsSpan());
        return elements;
    }

    /// <summary>Sees to it that nothing is left because there really is nothing, and not because of a limit.</summary>
    /// <exception cref="ArchiveException">
    /// There may be more bytes than <see cref="ArchiveLimits.MaxBytes"/> (<see cref="ArchiveError.LimitExceeded"/>).
    /// </exception>
    public static void EnsureIsEnd(this Archive archive)
    {
        if (archive.Buffer.IsCutOff)
            throw archive.Buffer.Shortage(1);
    }
}
