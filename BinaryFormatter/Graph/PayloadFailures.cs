namespace Stevedore.Payloads;

/// <summary>Makes the exceptions of one load.</summary>
/// <remarks>
/// The decoder reads the payload whole before an object is made, and does not say where its records were. So what is wrong with a record is
/// told by its type and field, and noticed at the payload's end.
/// </remarks>
internal sealed class PayloadFailures(CountedStream bytes)
{
    /// <summary>How many bytes of the payload have been read.</summary>
    public long Position => bytes.Count;

    /// <summary>The payload contradicts itself, or what the program expects.</summary>
    public ArchiveException BadData(string message, Exception? cause = null) =>
        new(ArchiveError.BadData, message, Position, innerException: cause);

    /// <summary>A type is unknown, or not the one that is asked for.</summary>
    public ArchiveException BadClass(string message, string className) => new(ArchiveError.BadClass, message, Position, className);

    /// <summary>The payload asks for more than a limit allows.</summary>
    public ArchiveException Exceeded(string message, string limit) =>
        new(ArchiveError.LimitExceeded, $"{message}. ArchiveLimits.{limit} sets the limit.", Position);

    /// <summary>What a decoder, a constructor or a callback threw because of what the payload holds.</summary>
    public ArchiveException Of(Exception cause, string what) => cause switch
    {
        ArchiveException known => known,
        EndOfStreamException =>
            new ArchiveException(ArchiveError.EndOfStream, "The payload ends too early.", Position, innerException: cause),
        _ => BadData($"{what}: {cause.Message}", cause),
    };
}
