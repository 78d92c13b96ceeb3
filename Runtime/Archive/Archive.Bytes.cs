using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Stevedore.Wire;

namespace Stevedore;

public sealed partial class Archive
{
    /// <summary>Memory reserved for a block before the first of its bytes has come, if it is uncertain that they will.</summary>
    private const int UnprovenBlockSize = 64 << 10;

    /// <summary>Stores bytes as they are, without a count. MFC: <c>CArchive::Write</c>.</summary>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        EnsureStoring();
        PutBytes(bytes);
    }

    /// <summary>Loads up to so many bytes as the destination has; fewer only if the bytes end. MFC: <c>CArchive::Read</c>.</summary>
    /// <returns>The number of bytes loaded.</returns>
    /// <exception cref="ArchiveException">The archive is storing (<see cref="ArchiveError.WriteOnly"/>).</exception>
    /// <exception cref="ObjectDisposedException">The archive is closed.</exception>
    public int Read(Span<byte> destination)
    {
        EnsureLoading();
        return TakeBytes(destination);
    }

    /// <summary>Loads as many bytes as the destination has. MFC: <c>CArchive::EnsureRead</c>.</summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public void ReadExactly(Span<byte> destination)
    {
        EnsureLoading();
        int taken = TakeBytes(destination);
        if (taken < destination.Length)
            throw Shortage(destination.Length - taken);
    }

    /// <summary>Loads so many bytes. Memory is reserved as they arrive.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
    /// <exception cref="ArchiveException">
    /// As for <see cref="ReadByte"/>; or there are more than <see cref="ArchiveLimits.MaxCollectionCount"/> (<see cref="ArchiveError.LimitExceeded"/>).
    /// </exception>
    public byte[] ReadBytes(int count) => ReadArray<byte>(count);

    /// <summary>Stores the elements one after the other as they lie in memory, without a count: one block copy.</summary>
    /// <typeparam name="T">A type whose layout is its wire layout, without padding.</typeparam>
    /// <inheritdoc cref="Write(byte)" path="/exception"/>
    public void WriteArray<T>(ReadOnlySpan<T> elements) where T : unmanaged
    {
        EnsureStoring();
        if (LittleEndian.IsMemoryLayout<T>())
        {
            PutBytes(MemoryMarshal.AsBytes(elements));
            return;
        }
        foreach (T element in elements)
            Put(element);
    }

    /// <summary>Loads so many elements that lie one after the other: one block copy. Memory is reserved as they arrive.</summary>
    /// <typeparam name="T">A type whose layout is its wire layout, without padding.</typeparam>
    /// <inheritdoc cref="ReadBytes" path="/exception"/>
    public T[] ReadArray<T>(int count) where T : unmanaged
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        EnsureLoading();
        EnsureCountAllowed((ulong)count);
        T[] elements = TakeBlock<T>(count);
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
    /// Stores a count and the elements as a block. MFC: <c>CByteArray</c>, <c>CWordArray</c>, <c>CDWordArray</c>, and <c>CArray</c> of a simple type.
    /// </summary>
    /// <inheritdoc cref="WriteArray"/>
    public void WriteCountedArray<T>(ReadOnlySpan<T> elements) where T : unmanaged
    {
        WriteCount(elements.Length);
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

    private T[] TakeBlock<T>(int count) where T : unmanaged
    {
        if (count == 0)
            return [];
        long size = (long)count * Unsafe.SizeOf<T>();
        EnsureCanCome(size);
        if (size > Array.MaxLength)
            throw Error(ArchiveError.LimitExceeded, $"A block of {size} bytes is larger than one array can be.");
        int proven = (int)Math.Min(count, Math.Max(Certain, UnprovenBlockSize) / Unsafe.SizeOf<T>());
        T[] elements = GC.AllocateUninitializedArray<T>(Math.Max(1, proven));
        int taken = 0;
        while (true)
        {
            ReadExactly(MemoryMarshal.AsBytes(elements.AsSpan(taken)));
            taken = elements.Length;
            if (taken == count)
                return elements;
            T[] larger = GC.AllocateUninitializedArray<T>((int)Math.Min(count, 2L * taken));
            elements.CopyTo(larger, 0);
            elements = larger;
        }
    }
}
