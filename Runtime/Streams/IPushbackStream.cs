namespace Stevedore;

/// <summary>A stream that cannot seek, and yet lets its reader read ahead: what the reader did not need is read again.</summary>
/// <remarks>
/// It is what an archive asks of a stream beside reading, so that the archive need not know sockets nor a socket file archives. MFC:
/// <c>CSocketFile::GetBufferPtr</c> answers <c>bufferBlocking</c>, and the archive takes from the file only what it needs.
/// </remarks>
internal interface IPushbackStream
{
    /// <summary>Reads what has arrived, at least one byte; waits for it if need be, but never for the destination to be full.</summary>
    /// <returns>The number of bytes read; 0 at the end.</returns>
    int ReadArrived(Span<byte> destination);

    /// <summary>Takes back the last bytes that were read: the next read, by whomever, begins with them.</summary>
    void Unread(ReadOnlySpan<byte> bytes);
}
