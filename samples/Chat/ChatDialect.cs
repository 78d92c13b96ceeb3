using Stevedore;

namespace Chat;

/// <summary>What both sides of a connection must agree on, since the bytes do not tell.</summary>
/// <param name="ByteFlag">Whether the close flag is a BYTE instead of a WORD.</param>
/// <param name="Ansi">Whether the peers were built without UNICODE, so that text is stored in Windows code page 1252.</param>
public sealed record ChatDialect(bool ByteFlag = false, bool Ansi = false)
{
    private const int LongestLine = 1 << 20;

    /// <summary>How the archives of this dialect read and write. A peer that announces an endless line is not believed.</summary>
    public ArchiveOptions ArchiveOptions { get; } = new()
    {
        UnicodeStrings = !Ansi,
        Limits = new ArchiveLimits { MaxStringLength = LongestLine },
    };

    /// <summary>An empty message of this dialect, to be filled by the program or from an archive.</summary>
    public IChatMessage NewMessage() => ByteFlag ? new ByteFlagMessage() : new ChatMessage();
}
