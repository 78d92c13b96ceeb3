using System.Runtime.CompilerServices;
using Stevedore.Wire;

namespace Stevedore;

public sealed partial class Archive
{
    /// <summary>Without knowing better, a collection is made for so many elements at the most and grows as they arrive.</summary>
    private const int UnprovenCapacity = 1024;

    /// <summary>Stores a count: 2 bytes below 65,535, else 6, else 14. MFC: <c>CArchive::WriteCount</c>, TN002.</summary>
    /// <param name="count">The count; its 64 bits are taken as unsigned, as MFC's <c>DWORD_PTR</c>.</param>
    /// <exception cref="ArchiveException">
    /// As for <see cref="Write(byte)"/>; or the count has more than 32 bits, and <see cref="ArchiveOptions.LongCounts"/> is off
    /// (<see cref="ArchiveError.BadData"/>).
    /// </exception>
    public void WriteCount(long count)
    {
        Span<byte> room = Buffer.GetSpan(CountPrefix.MaxSize);
        if ((ulong)count > uint.MaxValue && !_options.LongCounts)
            throw Error(
                ArchiveError.BadData,
                $"A count of {(ulong)count} is too large for {nameof(ArchiveOptions)}.{nameof(ArchiveOptions.LongCounts)} being off.");
        Buffer.Advance(CountPrefix.Write(room, (ulong)count, _options.LongCounts));
    }

    /// <summary>
    /// Loads a count. It is 64 bits from the bytes and nothing more, even negative if one takes them as signed: for a collection that is to
    /// be kept in memory use <see cref="ReadCollectionCount()"/> and <see cref="CapacityFor"/>. MFC: <c>CArchive::ReadCount</c>.
    /// </summary>
    /// <inheritdoc cref="ReadByte" path="/exception"/>
    public long ReadCount() => (long)ReadCountOrNull(out _);

    /// <summary>
    /// Stores, in place of a count, that there is no collection: an over-long zero, which MFC never writes and reads as empty; 6 bytes.
    /// </summary>
    /// <exception cref="ArchiveException">
    /// <see cref="ArchiveOptions.AllowNulls"/> is off (<see cref="ArchiveError.NullRefused"/>), or the archive is loading.
    /// </exception>
    public void WriteNullCollection()
    {
        Span<byte> room = Buffer.GetSpan(CountPrefix.MaxSize);
        EnsureNullsAllowed("collection");
        Buffer.Advance(CountPrefix.WriteNull(room));
    }

    /// <summary>Loads the count of a collection that is to be kept in memory.</summary>
    /// <returns>The number of elements, or -1 if a null collection was stored.</returns>
    /// <exception cref="ArchiveException">
    /// As for <see cref="ReadByte"/>; or there are more than <see cref="ArchiveLimits.MaxCollectionCount"/>
    /// (<see cref="ArchiveError.LimitExceeded"/>).
    /// </exception>
    public int ReadCollectionCount()
    {
        ulong count = ReadCountOrNull(out bool isNull);
        if (isNull)
            return -1;
        EnsureCountAllowed(count);
        return (int)count;
    }

    /// <summary>
    /// For how many of so many elements memory may be reserved before they have been loaded, so that a number in the bytes alone costs
    /// nothing. Collections within collections get less the deeper they lie, since all of them can promise the same bytes.
    /// </summary>
    public int CapacityFor(int count)
    {
        int levels = Bodies.Depth + 1;
        return count <= UnprovenCapacity / levels
            ? count
            : (int)Math.Min(count, Math.Max(UnprovenCapacity, Buffer.Expected / 16) / levels);
    }

    private ulong ReadCountOrNull(out bool isNull)
    {
        int size = CountPrefix.Read(Buffer.Unread, _options.LongCounts, out ulong count, out isNull);
        if (size < 0)
            return ReceiveCount(out isNull);
        Buffer.Advance(size);
        return count;
    }

    /// <summary>Loads a count that is not received yet.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private ulong ReceiveCount(out bool isNull)
    {
        long start = Position;
        int size;
        ulong count;
        while ((size = CountPrefix.Read(Buffer.Unread, _options.LongCounts, out count, out isNull)) < 0)
            Buffer.Fill(-size);
        Buffer.Advance(size);
        if (Buffer.Trace is not null)
            Buffer.Report(new ArchiveRead(start, size, ArchiveReadKind.Count) { Number = count });
        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void EnsureCountAllowed(ulong count)
    {
        WatchMemory();
        if (count > (ulong)_limits.MaxCollectionCount)
            throw IsTooLarge(count);
    }

    private ArchiveException IsTooLarge(ulong count) => Buffer.Exceeded(
        $"A collection of {count} elements",
        count,
        $"is larger than the {_limits.MaxCollectionCount} allowed",
        nameof(ArchiveLimits.MaxCollectionCount));

    /// <summary>Stores the count of a collection that the same options allow to be loaded.</summary>
    internal void WriteStorableCount(int count)
    {
        EnsureCountStorable(count);
        WriteCount(count);
    }

    /// <summary>What could not be loaded by the same options is not stored.</summary>
    internal void EnsureCountStorable(int count)
    {
        if (count <= _limits.MaxCollectionCount)
            return;
        Buffer.EnsureStoring();
        throw Buffer.Exceeded(
            $"A collection of {count} elements is larger than the {_limits.MaxCollectionCount} allowed",
            nameof(ArchiveLimits.MaxCollectionCount));
    }

    private void EnsureNullsAllowed(string what)
    {
        if (!_options.AllowNulls)
            throw Error(
                ArchiveError.NullRefused,
                $"A null {what} was to be stored, and {nameof(ArchiveOptions)}.{nameof(ArchiveOptions.AllowNulls)} is off.");
    }
}
