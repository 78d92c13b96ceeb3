namespace Stevedore;

internal partial struct ArchiveBuffer
{
    /// <summary>Whose buffer it is, as people know it. The buffer does not.</summary>
    private const string Owner = "Stevedore.Archive";

    /// <summary>Bytes that may still be received.</summary>
    private readonly long Allowed => MaxBytes - (_before + ReceivedEnd);

    /// <summary>Where the bytes end, they may do so only because no more are allowed.</summary>
    public readonly bool IsCutOff => (_source?.Remaining ?? 0) > Allowed || (_source?.Remaining is null && Allowed <= 0);

    public readonly void ThrowIfClosed()
    {
        if (_isClosed)
            throw new ObjectDisposedException(Owner);
    }

    public readonly void EnsureLoading()
    {
        ThrowIfClosed();
        if (!_isLoading)
            throw Error(ArchiveError.WriteOnly, "A storing archive was read from.");
    }

    public readonly void EnsureStoring()
    {
        ThrowIfClosed();
        if (_isLoading)
            throw Error(ArchiveError.ReadOnly, "A loading archive was written to.");
    }

    /// <summary>Fails at once if it is certain that so many bytes will not come, before memory is reserved for them.</summary>
    private void EnsureCanCome(long size)
    {
        EnsureLoading();
        if (size <= Certain || _source is { Remaining: null })
            return;
        Missing = size - Certain;
        throw Shortage(Missing);
    }

    /// <summary>There are bytes missing for a value, which have not come or are not allowed.</summary>
    public readonly ArchiveException Shortage(long missing) =>
        IsCutOff
            ? Exceeded($"The archive is longer than the {MaxBytes} bytes allowed", nameof(ArchiveLimits.MaxBytes))
            : Error(
                ArchiveError.EndOfStream,
                $"The bytes end too early: {missing} more {(missing == 1 ? "is" : "are")} needed for this value.");

    /// <summary>One of the <see cref="ArchiveLimits"/> is exceeded at the present position.</summary>
    /// <param name="sentence">What does, without the full stop.</param>
    /// <param name="limit">The name of the limit.</param>
    public readonly ArchiveException Exceeded(string sentence, string limit) =>
        Error(ArchiveError.LimitExceeded, $"{sentence} ({nameof(ArchiveLimits)}.{limit}).");

    /// <summary>
    /// A number from the bytes exceeds one of the <see cref="ArchiveLimits"/>. Where the bytes that are left cannot hold so many, the limit
    /// is none of the reader's troubles.
    /// </summary>
    /// <param name="subject">What the bytes announce.</param>
    /// <param name="count">How many of them; each takes a byte at least.</param>
    /// <param name="predicate">How that exceeds the limit.</param>
    /// <param name="limit">The name of the limit.</param>
    public readonly ArchiveException Exceeded(string subject, ulong count, string predicate, string limit)
    {
        bool isEndKnown = !_mayGoOn && _source is not { Remaining: null };
        return isEndKnown && count > (ulong)Certain
            ? Error(
                ArchiveError.LimitExceeded,
                $"{subject} cannot be in the {Certain} bytes that are left, so the number is another value.")
            : Exceeded($"{subject} {predicate}", limit);
    }

    /// <summary>A block is larger than what could be loaded of it.</summary>
    public readonly ArchiveException BlockTooLarge(long size) =>
        Error(ArchiveError.LimitExceeded, $"A block of {size} bytes is larger than one array can be.");

    /// <summary>A failure at the present position.</summary>
    public readonly ArchiveException Error(ArchiveError error, string message, string? className = null, Exception? cause = null) =>
        new(error, message, Position, className, cause);
}
