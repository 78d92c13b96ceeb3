namespace Stevedore;

/// <summary>Bytes that are no valid archive, or an archive used against its direction: what was wrong and at which byte.</summary>
/// <remarks>MFC: <c>CArchiveException</c>.</remarks>
public sealed class ArchiveException : IOException
{
    /// <summary>Makes an exception of error <see cref="ArchiveError.Generic"/> with a default message.</summary>
    public ArchiveException() : this("The archive is not valid.") { }

    /// <summary>Makes an exception of error <see cref="ArchiveError.Generic"/>.</summary>
    public ArchiveException(string message) : this(ArchiveError.Generic, message, 0) { }

    /// <summary>Makes an exception of error <see cref="ArchiveError.Generic"/> with its cause.</summary>
    public ArchiveException(string message, Exception? innerException) : this(ArchiveError.Generic, message, 0, null, innerException) { }

    /// <summary>Makes an exception.</summary>
    /// <param name="error">What was wrong.</param>
    /// <param name="message">A sentence that says so; the position is added to it.</param>
    /// <param name="position">The byte at which it was noticed, counted from where the archive began.</param>
    /// <param name="className">The wire name of the class concerned, if there is one.</param>
    /// <param name="innerException">The cause, if another exception is.</param>
    public ArchiveException(ArchiveError error, string message, long position, string? className = null, Exception? innerException = null)
        : base(message, innerException)
    {
        Error = error;
        Position = position;
        ClassName = className;
    }

    /// <summary>What was wrong. MFC: <c>CArchiveException::m_cause</c>.</summary>
    public ArchiveError Error { get; }

    /// <summary>The byte at which it was noticed, counted from where the archive began.</summary>
    public long Position { get; private set; }

    /// <summary>The wire name of the class concerned, or <see langword="null"/>.</summary>
    public string? ClassName { get; }

    /// <summary>
    /// Where in the graph of objects it was noticed when loading: <c>Manifest.Objects[38] (CHText).OldBounds</c> is the member
    /// <c>OldBounds</c> of an object of the class <c>CHText</c>, which is an element of the member <c>Objects</c> of the outermost value.
    /// A body written by hand says its class and nothing of its members: <c>(CBox) → (CPort)</c>. <see langword="null"/> if nothing is
    /// known.
    /// </summary>
    public string? Path => Place.Text;

    /// <summary>What was wrong, at which byte, and where in the graph of objects.</summary>
    public override string Message =>
        $"{base.Message} (byte {Position} of the archive)" + (Path is { } path ? $" in {path}" : "");

    /// <summary>Takes what lies around the place that is known so far.</summary>
    internal FailurePath Place { get; } = new();

    /// <summary>It was noticed in one of several values that lie one behind the other.</summary>
    /// <param name="index">Which of them.</param>
    /// <param name="before">The bytes before it.</param>
    internal void IsInValue(long index, long before)
    {
        Position += before;
        Place.IsInValue(index);
    }
}
