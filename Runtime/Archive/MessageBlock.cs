namespace Stevedore;

/// <summary>Bytes of a connection that have come: messages, of which the last one may not be whole.</summary>
internal struct MessageBlock
{
    /// <summary>An array that has the bytes. The archive refers to it until <see cref="Archive.TryRest"/>, but reads nothing of it after the call.</summary>
    public required byte[] Bytes { get; init; }

    /// <summary>Where the first message that is not loaded begins.</summary>
    public required int Start { get; set; }

    /// <summary>Behind the last of the bytes.</summary>
    public required int End { get; init; }

    /// <summary>The bytes that are not loaded.</summary>
    public readonly ArraySegment<byte> Rest => new(Bytes, Start, End - Start);

    /// <summary>No more bytes will come.</summary>
    public bool IsLast { get; init; }

    /// <summary>The archive forgets each message before the next.</summary>
    public bool IsForgetful { get; init; }

    /// <summary>The bytes that a message may have.</summary>
    public long MaxSize { get; init; }

    /// <summary>The messages that were loaded.</summary>
    public int Count { get; set; }

    /// <summary>The size of the last message that was whole, even if it was too long to be loaded.</summary>
    public int Size { get; set; }

    /// <summary>The bytes that the message at <see cref="Start"/> is known to lack, if it was tried in vain.</summary>
    public long Missing { get; set; }
}
