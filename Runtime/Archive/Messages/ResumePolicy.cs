using System.Diagnostics;

namespace Stevedore;

/// <summary>
/// When to try again to load a message of which only a part has come. The format has no length in front of a message, and a body cannot be
/// stopped in the middle without keeping its thread, so a message that is cut short is loaded again from its beginning.
/// </summary>
/// <remarks>
/// Small messages are tried whenever bytes come. A larger one is tried when the part that has come outweighs what the tries have cost twice
/// over, so that all of them together load at most one and a half times its bytes before the last one, however small the pieces are; and
/// when nothing more comes for a while, since the message may be complete. That while grows with what a try costs and with each that fails.
/// </remarks>
internal struct ResumePolicy
{
    /// <summary>Bytes that tries may load in vain without further thought.</summary>
    private const int FreeBytes = 64 << 10;

    private static readonly TimeSpan s_shortestPause = TimeSpan.FromMilliseconds(2);

    private long _wasted;
    private long _needed;
    private long _started;
    private TimeSpan _pause;

    /// <summary>Whether nothing was tried in vain.</summary>
    public readonly bool IsFresh => _needed == 0;

    /// <summary>How long nothing must come before a try is worth its cost.</summary>
    public readonly TimeSpan Pause => _pause;

    /// <summary>Whether so many bytes may be the whole message, as far as is known.</summary>
    public readonly bool CanBeWhole(long received) => received >= Math.Max(1, _needed);

    /// <summary>Whether to try as soon as so many bytes have come.</summary>
    public readonly bool ShouldTry(long received) => CanBeWhole(received) && (_wasted < FreeBytes || _wasted <= received / 2);

    /// <summary>
    /// A try begins. What one of few bytes costs is not worth looking at the clock; nor is the first one, since it succeeds for nearly
    /// every message, and looking would cost a third of loading a small one.
    /// </summary>
    public void Begin(long received) => _started = !IsFresh && received > FreeBytes ? Stopwatch.GetTimestamp() : 0;

    /// <summary>A try found that bytes are missing.</summary>
    /// <param name="received">The bytes that it loaded from.</param>
    /// <param name="missing">The bytes that it knows to be missing at least.</param>
    /// <param name="afterPause">Whether it was made because nothing came for a while.</param>
    public void Failed(long received, long missing, bool afterPause)
    {
        TimeSpan cost = _started == 0 ? TimeSpan.Zero : Stopwatch.GetElapsedTime(_started);
        _wasted += received;
        _needed = received + missing;
        TimeSpan shortest = cost > s_shortestPause ? cost : s_shortestPause;
        _pause = afterPause && 2 * _pause > shortest ? 2 * _pause : shortest;
    }
}
