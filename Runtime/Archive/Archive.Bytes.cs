using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Stevedore.Wire;

namespace Stevedore;

public sealed partial class Archive
{
    /// <summary>Stores bytes as they are, without a count. MFC: <c>CArchive::Write</c>.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        Buffer.EnsureStoring();
        Buffer.WriteBytes(bytes);
    }

    /// <summary>Loads up to so many bytes as the destination has; fewer only if the bytes end. MFC: <c>CArchive::Read</c>.</summary>
    /// <returns>The number of bytes loaded.</returns>
    /// <exception cref="ArchiveException">The archive is storing (<see cref="ArchiveError.WriteOnly"/>).</exception>
    /// <exception cref="ObjectDisposedException">The archive is closed.</exception>
    public int Read(Span<byte> destination)
    {
        Buffer.EnsureLoading();
        return Buffer.ReadBytes(destination);
    }

    /// <summary>Loads as many bytes as the destination has. MFC: <c>CArchive::EnsureRead</c>.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public void ReadExactly(Span<byte> destination) => Buffer.ReadExactly(destination);

    /// <summary>Loads so many bytes. Memory is reserved as they arrive.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    /// <exception cref="ArchiveException">
    /// As for <see cref="ReadByte"/>; or there are more than <see cref="ArchiveLimits.MaxCollectionCount"/>
    /// (<see cref="ArchiveError.LimitExceeded"/>).
    /// </exception>
    public byte[] ReadBytes(int count) => ReadArray<byte>(count);

    /// <summary>Stores the elements one after the other as they lie in memory, without a count: one block copy.</summary>
    /// <typeparam name="T">A type whose layout is its wire layout, without padding.</typeparam>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void WriteArray<T>(ReadOnlySpan<T> elements) where T : unmanaged
    {
        Buffer.EnsureStoring();
        if ((long)elements.Length * Unsafe.SizeOf<T>() > Array.MaxLength)
            throw Buffer.BlockTooLarge((long)elements.Length * Unsafe.SizeOf<T>());
        if (LittleEndian.IsMemoryLayout<T>())
        {
            Buffer.WriteBytes(MemoryMarshal.AsBytes(elements));
            return;
        }
        foreach (T element in elements)
            Buffer.Write(element);
    }

    /// <summary>Loads so many elements that lie one after the other: one block copy. Memory is reserved as they arrive.</summary>
    /// <typeparam name="T">A type whose layout is its wire layout, without padding.</typeparam>
    /// <inheritdoc cref="ReadBytes" path="/exception"/>
    public T[] ReadArray<T>(int count) where T : unmanaged
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        Buffer.EnsureLoading();
        EnsureCountAllowed((ulong)count);
        T[] elements = Buffer.ReadBlock<T>(count);
        LittleEndian.Swap(elements.AsSpan());
        if (typeof(T) == typeof(bool))
            Normalize(MemoryMarshal.AsBytes(elements.AsSpan()));
        return elements;
    }

    /// <summary>Loads as many elements as the destination has: one block copy. MFC: <c>ar.Read(m_raw, sizeof m_raw)</c>.</summary>
    /// <typeparam name="T">A type whose layout is its wire layout, without padding.</typeparam>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public void ReadArray<T>(Span<T> destination) where T : unmanaged
    {
        ReadExactly(MemoryMarshal.AsBytes(destination));
        LittleEndian.Swap(destination);
        if (typeof(T) == typeof(bool))
            Normalize(MemoryMarshal.AsBytes(destination));
    }

    /// <summary>
    /// Stores a count and the elements as a block. MFC: <c>CByteArray</c>, <c>CWordArray</c>, <c>CDWordArray</c>, and <c>CArray</c> of a
    /// simple type.
    /// </summary>
    /// <inheritdoc cref="WriteArray"/>
    public void WriteCountedArray<T>(ReadOnlySpan<T> elements) where T : unmanaged
    {
        WriteStorableCount(elements.Length);
        WriteArray(elements);
    }

    /// <summary>Loads a count and so many elements as a block.</summary>
    /// <returns>The elements; <see langword="null"/> only if <see cref="WriteNullCollection"/> stored so.</returns>
    /// <inheritdoc cref="ReadArray{T}(int)" path="/exception"/>
    public T[]? ReadCountedArray<T>() where T : unmanaged
    {
        int count = ReadCollectionCount();
        return count < 0 ? null : ReadArray<T>(count);
    }

    /// <summary>Any byte but 0 is true, but a <see cref="bool"/> in memory must be 0 or 1: operators take that for granted.</summary>
    private static void Normalize(Span<byte> truths)
    {
        foreach (ref byte truth in truths)
            truth = truth == 0 ? (byte)0 : (byte)1;
    }
}
