namespace Stevedore.Analyzers.Archives;

/// <summary>The facts by which an archive's buffer and the stream under it are known to be in step, or not.</summary>
internal static class BufferFacts
{
    /// <summary>The archive was written to and not flushed since.</summary>
    public const int HoldsStored = 1 << 3;

    /// <summary>The archive was read from, which reads ahead.</summary>
    public const int HoldsReadAhead = 1 << 4;

    /// <summary>Others may hold the archive, and close it some day.</summary>
    public const int Shared = 1 << 9;

    /// <summary>The stream takes nothing back, and nobody keeps any of its bytes.</summary>
    public const int OneWay = 1 << 12;

    /// <summary>The socket under such a stream; what an archive keeps beside the stream, the socket lacks as well.</summary>
    public const int UnderOneWay = 1 << 13;

    /// <summary>An archive has read ahead of the stream, or of the one over the socket, and has ended, or was flushed.</summary>
    public const int KeptAhead = 1 << 14;
}
