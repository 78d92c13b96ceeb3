using Stevedore;

namespace ChatCluster;

/// <summary>What both sides agree on besides the messages.</summary>
public static class ChatProtocol
{
    /// <summary>
    /// Messages go by reference, since they are of several classes; their archives must not remember every one there ever was.
    /// </summary>
    public static ArchiveConnectionOptions Over(ArchiveConnectionOptions options) => options with { Lifetime = ArchiveLifetime.PerMessage };
}
