namespace Stevedore.Payloads;

/// <summary>What a load may take of memory against the bytes of its payload, by the limits of archives.</summary>
/// <remarks>
/// A payload can say in six bytes that an array has 2,147,483,647 elements which are all null. So the memory of an array is asked for
/// before it is taken, and what the rest takes is what the thread has really allocated, asked now and then.
/// </remarks>
internal sealed class PayloadBudget(ArchiveLimits limits, PayloadFailures failures)
{
    // As in archives: what any load may take, however few its bytes.
    private const long Free = 64 << 20;

    private const int Interval = 64;

    private readonly long _allocatedBefore = GC.GetAllocatedBytesForCurrentThread();
    private int _objects;

    public ArchiveLimits Limits => limits;

    /// <summary>One more object is made.</summary>
    /// <exception cref="ArchiveException">There are too many, or too much memory was taken.</exception>
    public void AddObject()
    {
        if (++_objects > limits.MaxObjectCount)
            throw failures.Exceeded($"There are more than {limits.MaxObjectCount} objects", nameof(ArchiveLimits.MaxObjectCount));
        if (_objects % Interval == 0)
            Ask(0);
    }

    /// <summary>An array is about to be made.</summary>
    /// <exception cref="ArchiveException">It has too many elements, or takes too much memory.</exception>
    public void AddArray(long count, int elementSize)
    {
        if (count > limits.MaxCollectionCount)
            throw failures.Exceeded(
                $"An array has {count} elements, more than {limits.MaxCollectionCount}",
                nameof(ArchiveLimits.MaxCollectionCount));
        Ask(count * elementSize);
    }

    /// <summary>A string is about to be handed out.</summary>
    /// <exception cref="ArchiveException">It is too long.</exception>
    public void AddString(int length)
    {
        if (length > limits.MaxStringLength)
            throw failures.Exceeded(
                $"A string has {length} characters, more than {limits.MaxStringLength}",
                nameof(ArchiveLimits.MaxStringLength));
    }

    private void Ask(long bytes)
    {
        long taken = GC.GetAllocatedBytesForCurrentThread() - _allocatedBefore + bytes;
        long allowed = Math.Max(1, limits.MaxMemoryPerByte);
        if (taken > Free && (taken - Free) / allowed > failures.Position)
            throw failures.Exceeded(
                $"Loading {failures.Position} bytes would take more than {taken} bytes of memory",
                nameof(ArchiveLimits.MaxMemoryPerByte));
    }
}
