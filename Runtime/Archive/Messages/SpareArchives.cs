using System.Collections.Concurrent;

namespace Stevedore;

/// <summary>
/// Archives that hold nothing, each for whichever connection has a message next: most connections of a server are idle, and most archives
/// have nothing to remember from one message to the next.
/// </summary>
/// <remarks>
/// Those that store are apart, since they keep their memory. A socket refers to the memory that it has sent last, so that all idle
/// connections together should refer to a few pieces of it, and none of it should be lent to somebody who keeps it.
/// </remarks>
internal sealed class SpareArchives
{
    private static readonly SpareArchives s_storing = new(ArchiveMode.Store);
    private static readonly SpareArchives s_loading = new(ArchiveMode.Load);

    private readonly ArchiveMode _mode;
    private readonly ConcurrentQueue<MessageArchive> _spares = new();
    private readonly int _most = 2 * Environment.ProcessorCount;
    private int _count;

    private SpareArchives(ArchiveMode mode) => _mode = mode;

    /// <summary>Those for messages that are sent, or for messages that are received.</summary>
    public static SpareArchives For(ArchiveMode mode) => mode == ArchiveMode.Store ? s_storing : s_loading;

    /// <summary>An archive that goes on where another has left.</summary>
    /// <inheritdoc cref="MessageArchive.Open" path="/param"/>
    public MessageArchive Rent(ArchiveOptions options, bool isForgetful, ArchiveRest rest)
    {
        if (_spares.TryDequeue(out MessageArchive? archive))
            Interlocked.Decrement(ref _count);
        else
            archive = new MessageArchive(_mode);
        archive.Open(options, isForgetful, rest);
        return archive;
    }

    /// <summary>Takes an archive that holds nothing.</summary>
    public void Return(MessageArchive archive)
    {
        archive.ForgetOptions();
        if (Interlocked.Increment(ref _count) <= _most)
            _spares.Enqueue(archive);
        else
            Interlocked.Decrement(ref _count);
    }
}
